import type { Finding } from '@crashlint/core';
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

  it('tells objects of one name in several files apart by their file', () => {
    const inFile = (file: string, count = ''): Finding => {
      const location = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      return sampleFinding({ location, fingerprint: `probe:Deployment//web:spec${count}` });
    };
    const base = { findings: [inFile('prod.yaml')], problems: [] };
    const head = { findings: [inFile('dev.yaml'), inFile('prod.yaml', '#2')], problems: [] };
    const { added, kept } = compareAnalyses(base, head);
    expect([added, kept].map((findings) => findings.map(({ location }) => location?.file))).toEqual([
      ['dev.yaml'],
      ['prod.yaml'],
    ]);
    expect(compareAnalyses(head, base).fixed).toEqual([head.findings[0]]);
    const moved = compareAnalyses(head, { findings: [inFile('prod.yaml'), inFile('stage.yaml', '#2')], problems: [] });
    expect([moved.added, moved.fixed, moved.kept.length]).toEqual([[], [], 2]);
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

  it('does not praise a change for making a file unreadable', () => {
    const problem = { code: 'yaml-syntax', severity: 'error', message: 'x', file: 'shop/catalog.yaml' } as const;
    const base = { findings: [sampleFinding()], problems: [] };
    expect(compareAnalyses(base, { findings: [], problems: [problem] }).fixed).toEqual([]);
    expect(compareAnalyses(base, { findings: [], problems: [{ ...problem, file: 'b.yaml' }] }).fixed).toHaveLength(1);
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
