import { describe, expect, it } from 'vitest';
import { readContainers } from '../model/container.js';
import { findMountOf, hasMountBelow, isWithin, normalizePath } from './mounts.js';

describe('normalizePath', () => {
  it.each([
    ['/data/', '/data'],
    ['//data//x', '/data/x'],
    ['data', '/data'],
    ['/', '/'],
    ['/var/run', '/run'],
    ['/var/run/mysqld', '/run/mysqld'],
    ['/var/runner', '/var/runner'],
  ])('%s', (path, normalized) => {
    expect(normalizePath(path)).toBe(normalized);
  });
});

describe('findMountOf', () => {
  const volumeMounts = [
    { name: 'root', mountPath: '/srv' },
    { name: 'data', mountPath: '/srv/data/' },
    { name: 'run', mountPath: '/run' },
  ];
  const [container] = readContainers({ containers: [{ name: 'app', volumeMounts }] }, 'main', ['spec']);
  if (container === undefined) throw new Error('there is no container');

  it.each([
    ['/srv/data/file', 'data'],
    ['/srv/database', 'root'],
    ['/var/run/app', 'run'],
    ['/etc', undefined],
  ])('%s lies on %s', (path, name) => {
    expect(findMountOf(container, path)?.name).toBe(name);
  });

  it('sees mounts below a folder', () => {
    expect(hasMountBelow(container, '/srv')).toBe(true);
    expect(hasMountBelow(container, '/srv/data')).toBe(false);
  });
});

describe('isWithin', () => {
  it('compares whole names', () => {
    expect(isWithin('/srv/data', '/srv')).toBe(true);
    expect(isWithin('/srvdata', '/srv')).toBe(false);
    expect(isWithin('/srv', '/')).toBe(true);
  });
});
