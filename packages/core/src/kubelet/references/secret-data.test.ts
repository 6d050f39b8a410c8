import { describe, expect, test } from 'vitest';
import { findNewlineKeys, isBase64 } from './secret-data.js';

describe('isBase64', () => {
  test.each([
    ['', true],
    ['YQ==', true],
    ['YWI=', true],
    ['YWJj', true],
    ['YWJj\nZGVm\n', true],
    ['YQ', false],
    ['YQ=', false],
    ['a_b-', false],
    ['plain text!', false],
  ])('%j: %s', (text, expected) => {
    expect(isBase64(text)).toBe(expected);
  });
});

describe('findNewlineKeys', () => {
  const encode = (text: string): string => Buffer.from(text).toString('base64');

  test('a single line that ends in a line break', () => {
    const data = {
      line: encode('secret\n'),
      windows: encode('secret\r\n'),
      clean: encode('secret'),
      empty: encode('\n'),
    };
    expect(findNewlineKeys({ data })).toEqual(['line', 'windows']);
  });

  test('texts of several lines are files', () => {
    expect(
      findNewlineKeys({ data: { pem: encode('-----BEGIN-----\nabc\n') }, stringData: { two: 'a\nb\n', one: 'a\n' } }),
    ).toEqual(['one']);
  });

  test('values beyond Latin letters and odd types do no harm', () => {
    expect(findNewlineKeys({ data: { a: encode('päss\n'), b: 7, c: null }, stringData: [] })).toEqual(['a']);
  });
});
