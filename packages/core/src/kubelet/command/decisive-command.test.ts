import { describe, expect, it } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { findDecisiveCommand } from './decisive-command.js';

/** The decisive one of the commands that begin with one of these words. */
function decisive(container: object, programs: readonly string[]) {
  const { pod, container: one, index } = readPod(container);
  return findDecisiveCommand(pod, one, index, {
    mentions: /./,
    isBoundToFail: ({ program = '' }) => programs.includes(program),
  });
}

function textIn(script: string, ...programs: readonly string[]): string | undefined {
  return decisive({ image: 'debian:12', command: ['sh', '-c', script] }, programs)?.text;
}

describe('findDecisiveCommand', () => {
  it.each([
    ['chown -R 1000 /data', 'chown -R 1000 /data'],
    ['mkdir -p /data/x && chown 1000 /data/x', 'chown 1000 /data/x'],
    ['set -e\nchown 1000 /data\necho done', 'chown 1000 /data'],
    ['# only a comment\nchown "1000:1000" \'/my data\'', 'chown "1000:1000" \'/my data\''],
    ['chown 1000 /a \\\n  /b', 'chown 1000 /a /b'],
    ['set -e; chown $(id -u):0 /data; exec /app/server', 'chown $(id -u):0 /data'],
    ['set -e; ./prepare.sh; chown 1000 /data; exec ./server', 'chown 1000 /data'],
    ['set -e; chown 1000 /a || true; chown 1000 /b; exec ./server', 'chown 1000 /b'],
    ['[ -d /a ] && chown 1 /a; chown 2 /b', 'chown 2 /b'],
    ['set -e; fix() { chown 1000 "$1"; }; fix /data; ./server', 'chown 1000 "$1"'],
    ['set -e; for one in a b; do chown 1000 /data/$one; done; ./server', 'chown 1000 /data/$one'],
    ['exec chown 1000 /data', 'exec chown 1000 /data'],
    ['bash -ec "chown 1000 /data; ./server"', 'chown 1000 /data'],
  ])('%j', (script, text) => {
    expect(textIn(script, 'chown')).toBe(text);
  });

  it.each([
    'chown 1000 /data; echo done',
    'chown 1000 /data || true',
    'chown 1000 /a & wait',
    'chown 1000 /a | cat',
    'chown 1000 /data\nwhile :; do sleep 5; done',
    'if [ -d /a ]; then chown 1 /a; fi',
    'if ! chown 1 /a; then echo no; fi; exec ./server',
    'until chown 1 /data; do sleep 1; done',
    'set -e; ! chown 1 /data; exec ./server',
    'chown 1 /data; exit 1',
    'exec ./server; chown 1 /data',
    'unfinished "quote; chown 1 /data',
  ])('not decisive, or not to be judged: %j', (script) => {
    expect(textIn(script, 'chown')).toBeUndefined();
  });

  it('runs a loop behind a command that has to succeed', () => {
    expect(textIn('apt-get update && while true; do date; sleep 5; done', 'apt-get')).toBe('apt-get update');
  });

  it.each([
    ['sh', true],
    ['bash', false],
  ])('%s ends with a file that it cannot source: %s', (shell, ends) => {
    const found = decisive({ image: 'debian:12', command: [shell, '-c', '. /env.sh\nexec ./server'] }, ['.']);
    expect(found !== undefined).toBe(ends);
  });

  it('knows a shell that was started with -e, and init programs before it', () => {
    const command = ['/sbin/tini', '--', 'sh', '-ec', 'chown 1000 /data; echo done'];
    expect(decisive({ image: 'debian:12', command }, ['chown'])).toMatchObject({ isOnly: false, certainty: 'certain' });
  });

  it('follows only scripts that mention what is asked about', () => {
    const { pod, container, index } = readPod({ image: 'debian:12', command: ['sh', '-c', 'chown 1000 /data'] });
    const isBoundToFail = () => true;
    expect(findDecisiveCommand(pod, container, index, { mentions: /chown/, isBoundToFail })).toBeDefined();
    expect(findDecisiveCommand(pod, container, index, { mentions: /sysctl/, isBoundToFail })).toBeUndefined();
  });

  it('takes a plain command for what it is', () => {
    const found = decisive({ image: 'debian:12', command: ['/bin/chown', '1000', '/data'] }, ['chown']);
    expect(found).toMatchObject({ program: 'chown', args: ['1000', '/data'], isOnly: true });
  });

  it('names the files of redirections', () => {
    const command = ['sh', '-ec', 'F=/etc/app; echo a >> $F/one 2> /dev/null; ./server'];
    expect(decisive({ image: 'debian:12', command }, ['echo'])?.outputs).toEqual(['/etc/app/one', '/dev/null']);
  });

  it('doubts what stands behind the entrypoint of an unknown image', () => {
    expect(decisive({ args: ['sh', '-c', 'chown 1000 /data'] }, ['chown'])?.certainty).toBe('likely');
    expect(decisive({ args: ['chown', '1000', '/data'] }, ['chown'])).toBeUndefined();
  });
});
