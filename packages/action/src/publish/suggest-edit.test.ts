import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sampleFinding } from '../../../core/test/sample-report.js';
import { suggestLine } from './suggest-edit.js';

/** The range is where `old` stands in the line. */
function suggest(line: string, old: string, value: string | number, path = 'spec.x'): string | undefined {
  const column = line.indexOf(old) + 1;
  const location = { file: 'a.yaml', start: { line: 1, column }, end: { line: 1, column: column + old.length } };
  const fix = { description: 'x', safety: 'safe', edits: [{ op: 'set', path, value }] } as const;
  return suggestLine(sampleFinding({ path: 'spec.x', location, fix }), line);
}

describe('suggestLine', () => {
  it.each([
    ['          memory: 512m # per pod', '512m', '512Mi', '          memory: 512Mi # per pod'],
    ['limits: { memory: "512m", cpu: 1 }', '"512m"', '512Mi', 'limits: { memory: "512Mi", cpu: 1 }'],
    ["key: 'old'", "'old'", 'new key', "key: 'new key'"],
    ['value: old', 'old', 'yes', 'value: "yes"'],
    ['value: old', 'old', '8080', 'value: "8080"'],
    ['port: htpp', 'htpp', 8080, 'port: 8080'],
  ])('%s', (line, old, value, expected) => {
    expect(suggest(line, old, value)).toBe(expected);
    expect(parse(expected)).toBeDefined();
  });

  it('offers nothing where the field is missing and its parent was located', () => {
    expect(suggest('resources:', 'resources', '512Mi')).toBeUndefined();
  });

  it('offers nothing for an edit of another field', () => {
    expect(suggest('memory: 512m', '512m', '512Mi', 'spec.other')).toBeUndefined();
  });
});
