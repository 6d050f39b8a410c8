import { describe, expect, it } from 'vitest';
import { withoutCommands } from './log.js';

/** As the runner reads a line: .NET ends one at CR or LF and skips its white space, U+0085 included. */
function commandsIn(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));
}

describe('withoutCommands', () => {
  it.each([
    '::error::x',
    'a\n  ::stop-commands::x',
    'a\r::set-output name=findings::0',
    '\u0085\u00a0\u2003::error::x',
    'a ##[error]b ##[group]c',
  ])('%j', (text) => {
    expect(commandsIn(text)).not.toEqual([]);
    expect(commandsIn(withoutCommands(text))).toEqual([]);
    expect(withoutCommands(text).replaceAll('\u200b', '')).toBe(text);
  });

  it('leaves other text alone', () => {
    const text = 'app::main fails [1]\n## heading # [x]';
    expect(withoutCommands(text)).toBe(text);
  });
});
