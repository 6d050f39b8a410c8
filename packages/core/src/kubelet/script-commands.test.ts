import { describe, expect, it } from 'vitest';
import { readScriptCommands } from './script-commands.js';

function failing(script: string, isErrexit = false) {
  return readScriptCommands(script, isErrexit)
    ?.filter(({ failsScript }) => failsScript)
    .map(({ words }) => words.join(' '));
}

describe('readScriptCommands', () => {
  it.each([
    ['chown -R 1000 /data', ['chown -R 1000 /data']],
    ['mkdir -p /data/x && chown 1000 /data/x', ['mkdir -p /data/x', 'chown 1000 /data/x']],
    ['chown 1000 /data; echo done', ['echo done']],
    ['chown 1000 /data || true', ['true']],
    ['set -e\nchown 1000 /data\necho done', ['chown 1000 /data', 'echo done']],
    ['set -ex; chown 1000 /a || true; echo done', ['true', 'echo done']],
    ['chown 1000 /a & wait', ['wait']],
    ['# only a comment\nchown "1000:1000" \'/my data\'', ['chown 1000:1000 /my data']],
    ['chown 1000 /a \\\n  /b', ['chown 1000 /a /b']],
    ['apt-get update && while true; do date || echo no; sleep 5; done', ['apt-get update', ':']],
    ['chown 1000 /data\nwhile :; do sleep 5; done', [':']],
  ])('%j', (script, commands) => {
    expect(failing(script)).toEqual(commands);
  });

  it('knows a shell that was started with -e', () => {
    expect(failing('chown 1000 /data; echo done', true)).toEqual(['chown 1000 /data', 'echo done']);
  });

  it.each([
    'if [ -d /a ]; then chown 1 /a; fi',
    'until nc -z db 5432; do sleep 1; done',
    'chown $(id -u) /a',
    '( chown 1 /a )',
  ])('does not judge %s', (script) => {
    expect(readScriptCommands(script, false)).toBeUndefined();
  });
});
