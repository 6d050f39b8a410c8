import { describe, expect, test } from 'vitest';
import { createStyle } from '../terminal/style.js';
import { clipLine } from './clip-line.js';
import { type Mark, renderFrame } from './frame.js';

const SOURCE = [
  'spec:',
  '  containers:',
  '    - name: cart',
  '      image: cart:1',
  '      env:',
  '        - name: A',
  '          value: "1"',
  '        - name: B',
  '          value: "2"',
  '      resources:',
  '        limits:',
  '          memory: 1Gi',
  '---',
  'kind: Other',
];

function frame(marks: readonly Mark[], width = 60, lines: readonly string[] = SOURCE): readonly string[] {
  return renderFrame(marks, { style: createStyle(false), severity: 'error', width, lineAt: (line) => lines[line - 1] });
}

/** Marks the text where it first stands in the line. */
function mark(line: number, marked: string, text = '', kind: Mark['kind'] = 'primary', lines = SOURCE): Mark {
  const start = (lines[line - 1] ?? '').indexOf(marked) + 1;
  return { line, startColumn: start, endColumn: start + marked.length, kind, text };
}

describe('renderFrame', () => {
  test('shows what a line belongs to, and leaves out shared indentation', () => {
    expect(frame([mark(4, 'cart:1')])).toEqual([' 3 │ - name: cart', ' 4 │   image: cart:1', '   │          ^^^^^^']);
  });

  test('shows a short gap and cuts a long one', () => {
    const marks = [mark(7, '"1"'), mark(9, '"2"', 'and here', 'related'), mark(12, '1Gi', 'the limit', 'related')];
    expect(frame(marks)).toEqual([
      ' 6 │   - name: A',
      ' 7 │     value: "1"',
      '   │            ^^^',
      ' 8 │   - name: B',
      ' 9 │     value: "2"',
      '   │            --- and here',
      '10 │ resources:',
      '11 │   limits:',
      '12 │     memory: 1Gi',
      '   │             --- the limit',
    ]);
    expect(frame([mark(3, 'cart'), mark(9, '"2"', '', 'related')])).toContain('   ⋮');
  });

  test('shows nothing of the gap between two documents', () => {
    expect(frame([mark(12, '1Gi'), mark(14, 'Other')])).toContain('   ⋮');
  });

  test('text that does not fit beside its line is wrapped, beside or below', () => {
    const sentence = mark(3, 'cart', 'a sentence that is much too long for its place', 'related');
    expect(frame([sentence], 50).slice(2)).toEqual([
      '   │           ---- a sentence that is much too',
      '   │                long for its place',
    ]);
    expect(frame([sentence], 40).slice(2)).toEqual([
      '   │           ----',
      '   │        a sentence that is much too',
      '   │        long for its place',
    ]);
  });

  test('the underline stays under wide characters and tabs', () => {
    const lines = ['a: {n: "日本",\tb: 1}'];
    expect(frame([mark(1, 'b: 1', '', 'primary', lines)], 60, lines)).toEqual([
      ' 1 │ a: {n: "日本",    b: 1}',
      `   │ ${' '.repeat(18)}^^^^`,
    ]);
  });

  test('a line past the end of the file is left out', () => {
    expect(frame([{ ...mark(4, 'cart:1'), line: 99 }])).toEqual([]);
  });
});

describe('clipLine', () => {
  test('leaves a line that fits', () => {
    expect(clipLine('short', { start: 0, end: 5 }, 10).text).toBe('short');
  });
  test('cuts the tail when the focus is in front', () => {
    expect(clipLine('0123456789abcdef', { start: 2, end: 4 }, 10).text).toBe('012345678…');
  });
  test('cuts the head, but no more than needed, when the focus is at the end', () => {
    const { text, place } = clipLine('0123456789abcdef', { start: 14, end: 16 }, 10);
    expect(text).toBe('…789abcdef');
    expect(place({ start: 14, end: 16 })).toEqual({ start: 8, end: 10 });
  });
  test('cuts both ends around a focus in the middle', () => {
    const line = `${'a'.repeat(50)}FOCUS${'b'.repeat(50)}`;
    const { text, place } = clipLine(line, { start: 50, end: 55 }, 30);
    const { start, end } = place({ start: 50, end: 55 });
    expect(text).toHaveLength(30);
    expect(text.slice(start, end)).toBe('FOCUS');
  });
  test('never halves a wide character', () => {
    expect(clipLine('日本日本日本', { start: 0, end: 2 }, 6).text).toBe('日本…');
  });
});
