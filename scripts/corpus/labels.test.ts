import { describe, expect, test } from 'vitest';
import { classOf, findLabel, isDue, type Label } from './labels.ts';

const whole: Label = { path: 'shop', symptom: 'clean', expect: [] };
const folder: Label = { path: 'shop/orders', symptom: 'crash', static: 'yes', expect: ['command-exits'] };
const file: Label = { path: 'shop/orders/fixed.yaml', symptom: 'not-crash', static: 'no', expect: [] };
const labels = [folder, whole, file];

describe('findLabel', () => {
  test.each([
    ['shop/orders/fixed.yaml', file],
    ['shop/orders/broken.yaml', folder],
    ['shop/orders/nested/broken.yaml', folder],
    ['shop/catalog.yaml', whole],
    ['shop', whole],
  ])('takes the longest path that covers %s', (path, expected) => {
    expect(findLabel(labels, path)).toBe(expected);
  });

  test.each(['shopping/cart.yaml', 'other/shop/cart.yaml', ''])('knows nothing of %j', (path) => {
    expect(findLabel(labels, path)).toBeUndefined();
  });

  test('does not take a folder for the beginning of a longer name', () => {
    expect(findLabel(labels, 'shop/orders-v2/broken.yaml')).toBe(whole);
  });
});

test('a class is a symptom and how much of it the manifests show', () => {
  expect([folder, whole].map(classOf)).toEqual(['crash × yes', 'clean']);
});

test('a finding is due only for a fault that the manifests show', () => {
  expect([folder, whole, file].map(isDue)).toEqual([true, false, false]);
  expect(isDue({ ...folder, static: 'app-knowledge' })).toBe(false);
});
