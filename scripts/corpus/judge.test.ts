import type { Finding } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import { judgeLabel } from './judge.ts';
import type { Label } from './labels.ts';

const causes = new Map([
  ['command-exits', ['script-ends']],
  ['unschedulable', []],
]);

const finding: Finding = {
  rule: 'script-ends',
  severity: 'error',
  certainty: 'certain',
  message: 'ends',
  prediction: { status: 'CrashLoopBackOff', restarts: true },
  resource: { apiVersion: 'v1', kind: 'Pod', name: 'app' },
  path: 'spec',
  related: [],
  fingerprint: 'f',
};
const other: Finding = { ...finding, rule: 'other-rule' };
const info: Finding = { ...other, severity: 'info', certainty: 'possible' };
const blocked: Finding = { ...other, prediction: { status: 'CreateContainerConfigError', restarts: false } };

const crash: Label = { path: 'a', symptom: 'crash', static: 'yes', expect: ['command-exits'] };
const clean: Label = { path: 'a', symptom: 'clean', expect: [] };
const notCrash: Label = { path: 'a', symptom: 'not-crash', static: 'no', expect: [] };

describe('judgeLabel', () => {
  test.each([
    ['found', crash, [finding]],
    ['found', crash, [other, finding]],
    ['found otherwise', crash, [other]],
    ['missed', crash, []],
    ['missed', crash, [info]],
    ['no rule yet', { ...crash, expect: ['unschedulable'] }, []],
    ['silent', { ...crash, static: 'no' }, []],
    ['found otherwise', { ...crash, static: 'app-knowledge' }, [other]],
    ['silent', clean, [info]],
    ['falsely raised', clean, [blocked]],
    ['silent', notCrash, [blocked]],
    ['falsely raised', notCrash, [finding]],
  ] satisfies [string, Label, Finding[]][])('says %s', (verdict, label, findings) => {
    expect(judgeLabel(label, findings, causes).verdict).toBe(verdict);
  });

  test('only a grave finding on a clean path fails', () => {
    expect(judgeLabel(clean, [finding], causes).fails).toBe(true);
    expect(judgeLabel(clean, [info], causes).fails).toBe(false);
    expect(judgeLabel(notCrash, [finding], causes).fails).toBe(false);
    expect(judgeLabel(crash, [], causes).fails).toBe(false);
  });

  test('a cause that the table does not know is an error', () => {
    expect(() => judgeLabel({ ...crash, expect: ['unheard-of'] }, [], causes)).toThrow('unheard-of');
  });
});
