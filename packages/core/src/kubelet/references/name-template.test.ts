import { describe, expect, test } from 'vitest';
import { fillNameTemplate, readAt } from './name-template.js';

const ROOT = {
  metadata: { name: 'db', annotations: { 'a.b/c': 'noted' } },
  spec: { target: {}, users: [{ name: 'x' }, { name: 'y' }, {}], map: { k1: 1, k2: { deep: 'z' } } },
};

describe('fillNameTemplate', () => {
  test.each([
    ['plain', ['plain']],
    ['{metadata.name}-app', ['db-app']],
    ['{spec.target.name|metadata.name}', ['db']],
    ['{spec.users.*.name}.{metadata.name}', ['x.db', 'y.db']],
    ['{spec.map.~}', ['k1', 'k2']],
    ['{@a.b/c}', ['noted']],
    ['{spec.none}-app', []],
  ])('%s', (template, expected) => {
    expect(fillNameTemplate(template, ROOT)).toEqual(expected);
  });

  test('stays bounded', () => {
    const items = Array.from({ length: 5000 }, (_, index) => ({ name: `n${index}` }));
    expect(fillNameTemplate('{items.*.name}{items.*.name}', { items }).length).toBeLessThanOrEqual(1000);
  });
});

test('readAt walks into values of maps too', () => {
  expect(readAt(ROOT, 'spec.map.*.deep')).toEqual(['z']);
});
