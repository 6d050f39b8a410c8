import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, coresOf, parseQuantity, renderBytes } from './quantity.js';

const TABLE = new URL('../../../../verification/quantity/quantities.tsv', import.meta.url);

/** Above this, thousandths are beyond what a number holds exactly (and overflow int64 in Go a little later). */
const EXACT = Number.MAX_SAFE_INTEGER / 1000;

const rows = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('"'))
  .map((line) => {
    const [text = '', value = '', thousandths = ''] = line.split('\t');
    return { text: JSON.parse(text) as string, value, thousandths };
  });

describe('quantities read as k8s.io/apimachinery reads them', () => {
  it('has a table', () => {
    expect(rows.length).toBeGreaterThan(450);
  });

  it('refuses the same texts', () => {
    const refused = rows.filter(({ text }) => parseQuantity(text) === undefined).map(({ text }) => text);
    expect(refused).toEqual(rows.filter(({ value }) => value === 'refused').map(({ text }) => text));
  });

  it('rounds to the same whole units', () => {
    const accepted = rows.filter(({ value }) => value !== 'refused');
    expect(accepted.map(({ text }) => [text, bytesOf(text)])).toEqual(
      accepted.map(({ text, value }) => [text, Number(value)]),
    );
  });

  it('rounds to the same thousandths', () => {
    const exact = rows.filter(({ value }) => value !== 'refused' && Math.abs(Number(value)) < EXACT);
    expect(exact.map(({ text }) => [text, coresOf(text)])).toEqual(
      exact.map(({ text, thousandths }) => [text, Number(thousandths) / 1000]),
    );
  });
});

describe('bytesOf', () => {
  it('reads the numbers of manifests that leave the quotes out', () => {
    expect(bytesOf(134217728)).toBe(134217728);
    expect(bytesOf(0.5)).toBe(1);
    expect(bytesOf(undefined)).toBeUndefined();
  });
});

describe('renderBytes', () => {
  it.each([
    [805306368, '768Mi'],
    [1610612736, '1.5Gi'],
    [100, '100 bytes'],
    [1, '1 byte'],
    [400e6, '381.5Mi'],
  ])('%d is %s', (bytes, text) => {
    expect(renderBytes(bytes)).toBe(text);
  });
});
