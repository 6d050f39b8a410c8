import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../../core/test/sample-report.js';
import { compareAnalyses, placeOnChange } from './compare.js';

describe('compareAnalyses', () => {
  const suppressed = { by: 'comment', reason: 'measured' } as const;
  const compare = (
    base: readonly ReturnType<typeof sampleFinding>[],
    head: readonly ReturnType<typeof sampleFinding>[],
  ) => {
    const { added, fixed, kept } = compareAnalyses({ findings: base, problems: [] }, { findings: head, problems: [] });
    return { added: added.length, fixed: fixed.length, kept: kept.length };
  };

  it('matches by fingerprint, wherever the finding lies', () => {
    const moved = sampleFinding({
      location: { file: 'other.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    });
    expect(compare([sampleFinding()], [moved])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it('counts a finding as added when it becomes more severe, and as kept when it becomes less so', () => {
    const worse = sampleFinding({ severity: 'error', certainty: 'certain' });
    expect(compare([sampleFinding()], [worse])).toEqual({ added: 1, fixed: 0, kept: 0 });
    expect(compare([worse], [sampleFinding()])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it('takes no suppression for a fix, and its removal for an addition', () => {
    expect(compare([sampleFinding()], [sampleFinding({ suppressed })])).toEqual({ added: 0, fixed: 0, kept: 0 });
    expect(compare([sampleFinding({ suppressed })], [sampleFinding()])).toEqual({ added: 1, fixed: 0, kept: 0 });
  });

  it('tells only the problems that the base did not have, though their lines moved', () => {
    const problem = { code: 'yaml-syntax', severity: 'error', message: 'x', file: 'a.yaml', line: 3 } as const;
    const base = { findings: [], problems: [problem] };
    const head = {
      findings: [],
      problems: [
        { ...problem, line: 9 },
        { ...problem, file: 'b.yaml' },
      ],
    };
    expect(compareAnalyses(base, head).newProblems).toEqual([{ ...problem, file: 'b.yaml' }]);
  });
});

describe('placeOnChange', () => {
  const finding = sampleFinding();

  it('leaves a finding on a changed line, and one of which no place was changed', () => {
    expect(placeOnChange(finding, new Map([['shop/catalog.yaml', [{ first: 34, last: 34 }]]]))).toBe(finding);
    expect(placeOnChange(finding, new Map([['shop/catalog.yaml', [{ first: 99, last: 99 }]]]))).toBe(finding);
  });

  it('moves to the changed place that explains the finding, and says where that is', () => {
    const placed = placeOnChange(finding, new Map([['shop/catalog.yaml', [{ first: 36, last: 36 }]]]));
    expect(placed.location).toEqual(finding.related[0]?.location);
    expect(placed.message).toBe(
      `${finding.message} (3 failures, 10 s apart; the finding itself is at shop/catalog.yaml:34)`,
    );
  });
});
