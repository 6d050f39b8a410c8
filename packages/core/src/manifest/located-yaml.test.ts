import { describe, expect, it } from 'vitest';
import { readLocatedYaml } from './located-yaml.js';

describe('readLocatedYaml', () => {
  it('gives values and positions', () => {
    const { document, problems } = readLocatedYaml('rules:\n  a: off\n  b: {level: warn}\n');
    expect(problems).toEqual([]);
    expect(document?.value).toEqual({ rules: { a: false, b: { level: 'warn' } } });
    expect(document?.locate(['rules', 'b', 'level'])).toEqual({
      start: { line: 3, column: 14 },
      end: { line: 3, column: 18 },
    });
  });

  it('gives null for an empty document', () => {
    expect(readLocatedYaml('# nothing\n').document?.value).toBeNull();
    expect(readLocatedYaml('').document?.locate(['a']).start).toEqual({ line: 1, column: 1 });
  });

  it('gives every error and no document', () => {
    expect(readLocatedYaml('a: 1\na: 2\n')).toEqual({
      problems: [{ line: 2, column: 1, message: expect.stringContaining('"a"') }],
    });
    expect(readLocatedYaml('a: [1\n').problems).toMatchObject([{ line: 2 }]);
  });
});
