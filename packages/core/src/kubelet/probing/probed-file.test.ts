import { describe, expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { fateOfFile, findProbedFile } from './probed-file.js';

describe('findProbedFile', () => {
  test.each([
    [['cat', '/tmp/a'], '/tmp/a'],
    [['test', '-f', '/tmp/a'], '/tmp/a'],
    [['sh', '-c', '[ -e /tmp/a ]'], '/tmp/a'],
    [['sh', '-c', 'cat /tmp/a && curl localhost'], undefined],
    [['test', '!', '-f', '/tmp/a'], undefined],
    [['test', '/a', '-nt', '/b'], undefined],
    [['curl', '/tmp/a'], undefined],
    [['cat', 'relative'], undefined],
  ])('%j looks for %s', (argv, file) => {
    expect(findProbedFile(argv)).toBe(file);
  });
});

describe('fateOfFile', () => {
  const shell = (script: string): object => ({ image: 'busybox:1.37', command: ['sh', '-c', script] });

  test.each([
    ['a script of harmless commands', shell('while true; do date; sleep 5; done'), { fate: 'never made' }],
    ['a known image with its own command', { image: 'nginx:1.29' }, { fate: 'never made' }],
    [
      'a script that deletes it',
      shell('touch /tmp/up; sleep 30; sleep 1m; rm -f /tmp/up; sleep 9'),
      { fate: 'removed', after: 90 },
    ],
    ['a script that makes it', shell('touch /tmp/up; sleep 9'), undefined],
    ['a script that makes it again', shell('touch /tmp/up; rm /tmp/up; touch /tmp/up; sleep 9'), undefined],
    ['a script that names it in another folder', shell('cd /tmp; touch up; sleep 9'), undefined],
    ['a program of its own', shell('my-server & sleep 9'), undefined],
    ['an unknown image', {}, undefined],
    ['a volume', { ...shell('sleep 9'), volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] }, undefined],
    [
      'a hook',
      { ...shell('sleep 9'), lifecycle: { postStart: { exec: { command: ['touch', '/tmp/up'] } } } },
      undefined,
    ],
  ])('%s', (_, container, fate) => {
    const { pod, container: read, index } = readPod(container);
    expect(fateOfFile(pod, read, '/tmp/up', index)).toEqual(fate);
  });

  test.each(['/run/nginx.pid', '/var/run/docker.sock', '/etc/nginx/nginx.conf', '/usr/share/nginx/html/index.html'])(
    '%s may come with the image',
    (file) => {
      const { pod, container, index } = readPod({ image: 'nginx:1.29' });
      expect(fateOfFile(pod, container, file, index)).toBeUndefined();
    },
  );
});
