import { visibleText } from '@crashlint/core/report';
import { describe, expect, test } from 'vitest';
import { displayWidth } from './display-width.js';
import { renderMarkdownForTerminal } from './render-markdown.js';
import { createStyle, wantsColour } from './style.js';
import { wrapText } from './wrap-text.js';

test.each([
  ['', 0],
  ['plain', 5],
  ['ü', 1],
  ['u\u0308', 1],
  ['日本', 4],
  ['ﾊﾝｶｸ', 4],
  ['ok🚀', 4],
  ['a\u200bb', 2],
  ['│╭─', 3],
])('displayWidth(%j) is %d', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe('visibleText', () => {
  test.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\nb\tc', 'a␊b␉c'],
    ['\u007f\u0085', '␡\ufffd'],
    ['user\u202etxt', 'user\ufffdtxt'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['🚀 日本 é', '🚀 日本 é'],
  ])('%j -> %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
    expect(visibleText(text)).toHaveLength(text.length);
  });
});

describe('wrapText', () => {
  test('breaks at spaces, keeps long words and keeps a number with its unit', () => {
    expect(wrapText('needs 240 s to start', 9)).toEqual(['needs', '240 s to', 'start']);
    expect(wrapText('a incomprehensibilities b', 5)).toEqual(['a', 'incomprehensibilities', 'b']);
    expect(wrapText('', 10)).toEqual(['']);
  });
  test('measures columns, not characters', () => {
    expect(wrapText('日本 日本', 8)).toEqual(['日本', '日本']);
  });
});

test('wantsColour asks the option first, then the environment, then the terminal', () => {
  const facts = { asked: undefined, isTerminal: true, env: {} };
  expect(wantsColour(facts)).toBe(true);
  expect(wantsColour({ ...facts, env: { TERM: 'dumb' } })).toBe(false);
  expect(wantsColour({ ...facts, env: { NO_COLOR: '' } })).toBe(true);
  expect(wantsColour({ ...facts, env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).toBe(false);
  expect(wantsColour({ ...facts, asked: true, env: { NO_COLOR: '1' } })).toBe(true);
});

test('renderMarkdownForTerminal indents code, hangs list items and joins the lines of a paragraph', () => {
  const page =
    '# rule\n\nOne\nparagraph with `code`.\n\n## How\n\n- first item that is long\n- second\n\n```yaml bad certain\na: 1\n```\n';
  expect(renderMarkdownForTerminal(page, createStyle(false), 16).split('\n')).toEqual([
    'rule',
    '',
    'One paragraph',
    'with code.',
    '',
    'HOW',
    '',
    '- first item',
    '  that is long',
    '- second',
    '',
    '  bad certain:',
    '    a: 1',
    '',
  ]);
});
