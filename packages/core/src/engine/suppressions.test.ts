import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../../test/sample-report.js';
import { applySuppressions, type IgnoreAnnotation } from './suppressions.js';

const RULE_IDS = ['liveness-kills-slow-start', 'secret-missing'];

function suppress(parts: {
  comment?: string;
  target?: number;
  annotation?: string;
  off?: string;
}): ReturnType<typeof applySuppressions> {
  const annotation: IgnoreAnnotation = {
    value: parts.annotation ?? '',
    file: 'shop/catalog.yaml',
    line: 5,
    covers: () => true,
  };
  return applySuppressions([sampleFinding()], {
    comments:
      parts.comment === undefined
        ? []
        : [{ file: 'shop/catalog.yaml', line: 33, column: 1, target: parts.target ?? 34, text: parts.comment }],
    annotations: parts.annotation === undefined ? [] : [annotation],
    ruleIds: RULE_IDS,
    offRuleIds: new Set(parts.off === undefined ? [] : [parts.off]),
  });
}

describe('applySuppressions', () => {
  it('marks the finding on the line that a comment speaks of, with its reason', () => {
    const { findings, problems } = suppress({ comment: 'liveness-kills-slow-start: boots in 9 s' });
    expect(findings[0]?.suppressed).toEqual({ by: 'comment', reason: 'boots in 9 s' });
    expect(problems).toEqual([]);
  });

  it.each([
    ['another line', { comment: 'liveness-kills-slow-start: x', target: 35 }],
    ['another rule', { comment: 'secret-missing: x' }],
    ['another container', { comment: 'liveness-kills-slow-start(proxy): x' }],
  ])('leaves the finding alone when the comment is about %s, and reports it as unused', (_, parts) => {
    const { findings, problems } = suppress(parts);
    expect(findings[0]?.suppressed).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual(['unused-suppression']);
  });

  it('reads one request a line from the annotation, also for one container', () => {
    const { findings, problems } = suppress({
      annotation: 'liveness-kills-slow-start(catalog): measured\n\nsecret-missing: by hand\n',
    });
    expect(findings[0]?.suppressed).toEqual({ by: 'annotation', reason: 'measured' });
    expect(problems).toMatchObject([{ code: 'unused-suppression', file: 'shop/catalog.yaml', line: 5 }]);
  });

  it.each([
    ['without a reason', 'liveness-kills-slow-start', 'say why'],
    ['with an unknown rule', 'liveness-kills-slow-strat: x', 'did you mean liveness-kills-slow-start?'],
    ['without any rule', '!!', 'write it as'],
  ])('suppresses nothing %s, and says what to write', (_, comment, advice) => {
    const { findings, problems } = suppress({ comment });
    expect(findings[0]?.suppressed).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'invalid-suppression', line: 33 }]);
    expect(problems[0]?.message).toContain(advice);
  });

  it('does not call a suppression unused while its rule is off', () => {
    expect(suppress({ comment: 'secret-missing: x', off: 'secret-missing' }).problems).toEqual([]);
  });
});
