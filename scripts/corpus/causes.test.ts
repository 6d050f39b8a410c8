import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { listRules } from '../generate/registry.ts';
import { readCauses, rulesFor } from './causes.ts';

const causes = readCauses('scripts/corpus-causes.yaml');

test('every rule that a cause names exists', () => {
  const ids = listRules().map((path) => basename(path));
  expect([...causes.values()].flat().filter((id) => !ids.includes(id))).toEqual([]);
});

test('joins the rules of several causes and refuses an unknown one', () => {
  expect(rulesFor(causes, ['missing-pvc', 'pvc-unbound'])).toEqual(['volume-claim-missing']);
  expect(() => rulesFor(causes, ['unheard-of'])).toThrow('unheard-of');
});
