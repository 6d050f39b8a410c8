import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { hookSecondsOf } from './hook-seconds.js';

const shell = (script: string) => ({ exec: { command: ['sh', '-c', script] } });

test.each<[string, object | undefined, number | undefined]>([
  ['no hook', undefined, 0],
  ['the sleep action', { sleep: { seconds: 15 } }, 15],
  ['a plain sleep', { exec: { command: ['sleep', '20'] } }, 20],
  ['a path and minutes', { exec: { command: ['/bin/sleep', '1.5m'] } }, 90],
  ['several sleeps', shell('echo begin; sleep 5 && sleep 10'), 15],
  ['a sleep behind a command that may fail', shell('set -e; mkdir -p /tmp/a; chmod 777 /tmp/a && sleep 30'), 30],
  ['a sleep in the background', shell('sleep 60 & echo done'), 0],
  ['short commands', shell('echo hello > /usr/share/message; touch /tmp/up'), 0],
  ['a request, which the kubelet does not repeat', { httpGet: { path: '/', port: 80 } }, 0],
  ['a known sleep of an unknown time', shell('sleep $DELAY'), undefined],
  ['an unknown program', shell('/opt/register.sh; sleep 5'), undefined],
  ['a loop that waits for the application', shell('until curl -sf localhost:8080; do sleep 2; done'), undefined],
  ['retries', { exec: { command: ['curl', '--retry', '30', 'http://localhost:8080'] } }, undefined],
  ['a hook that never ends', { exec: { command: ['sleep', 'infinity'] } }, undefined],
])('%s: %j', (_, postStart, seconds) => {
  const { container } = readPod(postStart === undefined ? {} : { lifecycle: { postStart } });
  expect(hookSecondsOf(container, 'postStart')).toBe(seconds);
  expect(hookSecondsOf(container, 'preStop')).toBe(0);
});
