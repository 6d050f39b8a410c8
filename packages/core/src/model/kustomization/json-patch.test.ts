import { describe, expect, test } from 'vitest';
import { applyOperations, type Operation, readOperations } from './json-patch.js';

const object = { spec: { list: ['a', 'b'], map: { 'x/y': 1, empty: null } } };
const apply = (...operations: readonly Operation[]) => applyOperations(object, operations)?.['spec'];

/** Every answer is that of kustomize 5.7, which `pnpm verify:kustomize` asks for more of them. */
describe('applyOperations', () => {
  test.each([
    ['add to a map', { op: 'add', path: '/spec/new', value: 1 }, { new: 1 }],
    ['add over what is there', { op: 'add', path: '/spec/list', value: 1 }, { list: 1 }],
    ['add before an item', { op: 'add', path: '/spec/list/0', value: 'z' }, { list: ['z', 'a', 'b'] }],
    ['add after the last item', { op: 'add', path: '/spec/list/2', value: 'z' }, { list: ['a', 'b', 'z'] }],
    ['add at the end', { op: 'add', path: '/spec/list/-', value: 'z' }, { list: ['a', 'b', 'z'] }],
    ['replace an item', { op: 'replace', path: '/spec/list/1', value: 'z' }, { list: ['a', 'z'] }],
    ['replace what is not there in a map', { op: 'replace', path: '/spec/new', value: 1 }, { new: 1 }],
    ['remove an item', { op: 'remove', path: '/spec/list/0' }, { list: ['b'] }],
    ['remove an escaped key', { op: 'remove', path: '/spec/map/x~1y' }, { map: { empty: null } }],
    ['move', { op: 'move', from: '/spec/list/1', path: '/spec/list/0' }, { list: ['b', 'a'] }],
    ['copy', { op: 'copy', from: '/spec/list/1', path: '/spec/last' }, { last: 'b' }],
    ['test what holds', { op: 'test', path: '/spec/list/0', value: 'a' }, {}],
  ])('%s', (_, operation, changed) => {
    expect(apply(operation)).toEqual({ ...object.spec, ...changed });
  });

  test.each([
    { op: 'add', path: '/spec/no/place', value: 1 },
    { op: 'add', path: '/spec/list/3', value: 1 },
    { op: 'add', path: '/spec/list/first', value: 1 },
    { op: 'replace', path: '/spec/list/2', value: 1 },
    { op: 'remove', path: '/spec/new' },
    { op: 'remove', path: '/spec/list/-' },
    { op: 'move', from: '/spec/new', path: '/spec/list' },
    { op: 'test', path: '/spec/list/0', value: 'b' },
    { op: 'remove', path: '' },
  ])('%j fails', (operation) => {
    expect(apply(operation)).toBeUndefined();
    expect(apply(operation, { op: 'add', path: '/spec/new', value: 1 })).toBeUndefined();
  });

  test('leaves the object as it was, and the prototype of every object alone', () => {
    const before = structuredClone(object);
    apply({ op: 'remove', path: '/spec/list/0' }, { op: 'add', path: '/spec/__proto__', value: { polluted: true } });
    expect(object).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});

test.each([[[{ op: 'add' }]], [[{ op: 'jump', path: '/a' }]], [['text']], [[]]])(
  '%j is no list of operations',
  (list) => {
    expect(readOperations(list)).toBeUndefined();
  },
);
