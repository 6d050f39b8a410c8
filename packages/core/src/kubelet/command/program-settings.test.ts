import { describe, expect, it } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { effectiveCommandOf } from './effective-command.js';
import { commandLineSettingsOf, fileSettingsOf } from './program-settings.js';

function onCommandLine(container: object) {
  const { pod, container: one, index } = readPod(container);
  return commandLineSettingsOf(effectiveCommandOf(pod, one, index)).map(({ name, value }) => `${name} ${value}`.trim());
}

const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings' },
  data: { 'tuning.cnf': '[mysqld]\nmax_connections = 9\n', 'redis.conf': 'maxmemory 1gb\n' },
};

function inFiles(image: string, mount: object, words: object = {}) {
  const { pod, container, index } = readPod(
    { image, volumeMounts: [{ name: 'settings', ...mount }], ...words },
    { spec: { volumes: [{ name: 'settings', configMap: { name: 'settings' } }] }, others: [settings] },
  );
  return fileSettingsOf(pod, container, index).map(({ written, value }) => `${written} ${value}`);
}

describe('commandLineSettingsOf', () => {
  it.each([
    [
      { image: 'mysql:8.4', args: ['--max_connections=9', '--skip-name-resolve'] },
      ['--max-connections 9', '--skip-name-resolve'],
    ],
    [
      { image: 'mongo:7', command: ['/usr/bin/mongod', '--replSet', 'rs0', '--journal'] },
      ['--replSet rs0', '--journal'],
    ],
    [
      { image: 'postgres:17', args: ['-c', 'shared_buffers=1GB', '-cwork_mem=4MB'] },
      ['--shared-buffers 1GB', '--work-mem 4MB'],
    ],
    [{ image: 'prom/prometheus:v3.0.0', args: ['-config.file=/a.yml'] }, ['-config.file /a.yml']],
  ])('%j', (container, expected) => {
    expect(onCommandLine(container)).toEqual(expected);
  });

  it.each([
    { image: 'mysql:8.4', command: ['mysqldump', '--all-databases'] },
    { image: 'mysql:8.4', args: ['bash', '--norc'] },
    { image: 'ghcr.io/shop/app:1', args: ['--port=80'] },
  ])('nothing of another program: %j', (container) => {
    expect(onCommandLine(container)).toEqual([]);
  });
});

describe('fileSettingsOf', () => {
  it('reads the folders of the image', () => {
    expect(inFiles('mysql:8.4', { mountPath: '/etc/mysql/conf.d' })).toEqual(['max_connections 9']);
    expect(inFiles('mysql:8.4', { mountPath: '/etc/mysql/conf.d/tuning.cnf', subPath: 'tuning.cnf' })).toEqual([
      'max_connections 9',
    ]);
  });

  it('reads the file that the command names', () => {
    const mount = { mountPath: '/etc/redis' };
    expect(inFiles('redis:7', mount, { args: ['/etc/redis/redis.conf'] })).toEqual(['maxmemory 1gb']);
    expect(inFiles('redis:7', mount)).toEqual([]);
  });

  it('reads nothing elsewhere', () => {
    expect(inFiles('mysql:8.4', { mountPath: '/etc/mysql/conf.d/more' })).toEqual([]);
    expect(inFiles('mysql:8.4', { mountPath: '/docker-entrypoint-initdb.d' })).toEqual([]);
  });
});
