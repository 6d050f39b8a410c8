import { describe, expect, test } from 'vitest';
import { findUnfinished } from './unfinished.js';

describe('findUnfinished', () => {
  test.each([
    ['if [ -f /a ]; then\n  echo yes\nsleep 5', { word: 'if', missing: 'fi' }],
    ['while true; do\n  sleep 5\n', { word: 'do', missing: 'done' }],
    ['case "$1" in a) echo a ;;', { word: 'case', missing: 'esac' }],
    ['echo yes\nfi', { word: 'fi', missing: 'if' }],
    ["echo it's time; sleep 5", { word: 'a quote', missing: 'its other half' }],
  ])('%s', (script, expected) => {
    expect(findUnfinished(script)).toEqual(expected);
  });

  test.each([
    'if true; then echo yes; fi',
    '# if this fails\nsleep 5',
    "# don't\nsleep 5",
    'cat <<EOF\nif this then\nEOF',
    'diff <(echo all done) <(echo it is done)',
    'names=(if then)\necho "${names[@]}"',
    '{{ if .Values.debug }}\nset -x\n{{ end }}',
  ])('sound, or not to be judged: %s', (script) => {
    expect(findUnfinished(script)).toBeUndefined();
  });
});
