import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { findDefaultServer } from './default-server.js';

test.each<[string, object, readonly number[] | undefined]>([
  ['as the image has it', {}, [80]],
  [
    'a hook at the end changes nothing',
    { lifecycle: { preStop: { exec: { command: ['nginx', '-s', 'quit'] } } } },
    [80],
  ],
  ['a hook at the start that only waits', { lifecycle: { postStart: { sleep: { seconds: 5 } } } }, [80]],
  ['a command at the start may', { lifecycle: { postStart: { exec: { command: ['/setup.sh'] } } } }, undefined],
  ['arguments may', { args: ['-c', '/tmp/nginx.conf'] }, undefined],
  ['configuration may', { volumeMounts: [{ name: 'c', mountPath: '/etc/nginx/conf.d' }] }, undefined],
  ['content may not', { volumeMounts: [{ name: 'c', mountPath: '/usr/share/nginx/html' }] }, [80]],
])('%s', (_, more, ports) => {
  const { pod, container } = readPod({ image: 'nginx:1.29', ...more });
  expect(findDefaultServer(pod, container)?.ports).toEqual(ports);
});
