import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleInput } from '../../test/sample-report.js';
import type { Finding } from '../finding.js';
import { escapeMarkdown } from './escape-markdown.js';
import { renderMarkdown } from './markdown.js';
import type { Timeline } from './timeline/timeline.js';

const LIMIT = { mostCharacters: 900_000 };

function pods(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, number) =>
    sampleFinding({ resource: { apiVersion: 'v1', kind: 'Pod', name: `pod-${number}` }, fingerprint: String(number) }),
  );
}

describe('renderMarkdown', () => {
  it('says so when nothing is wrong', () => {
    expect(renderMarkdown(sampleInput([]), LIMIT)).toBe(
      '## crashlint: no workload is predicted to fail ✅\n\n<sub>2 workloads in 2 files · Kubernetes 1.34</sub>\n',
    );
  });

  it('opens with the prediction of each workload and links to the lines and the page of the rule', () => {
    const linkTo = (file: string, line: number): string => `https://example.com/blob/abc/${file}#L${line}`;
    const linkToRule = (rule: string): string => `https://example.com/${rule}`;
    const text = renderMarkdown(sampleInput([sampleFinding()]), { ...LIMIT, linkTo, linkToRule });
    expect(text).toContain('## crashlint: 1 will probably fail\n');
    expect(text).toContain(
      '| ⚠️ Deployment/catalog (shop) | probably CrashLoopBackOff &#40;exit 143&#41;, killed 20 to 30 s after each start | [shop/catalog.yaml&#58;34](https://example.com/blob/abc/shop/catalog.yaml#L34) |',
    );
    expect(text).toContain('[`liveness-kills-slow-start`](https://example.com/liveness-kills-slow-start)');
    expect(text).toContain('- **Fix:** add a startupProbe with failureThreshold&#58; 48');
  });

  it('announces as a fact only what is certain', () => {
    const error = { severity: 'error', certainty: 'certain' } as const;
    const named = (name: string): Pick<Finding, 'resource'> => ({ resource: { apiVersion: 'v1', kind: 'Pod', name } });
    const text = renderMarkdown(
      sampleInput([
        sampleFinding({ ...error, ...named('a') }),
        sampleFinding({
          ...error,
          ...named('b'),
          prediction: { status: 'CreateContainerConfigError', restarts: false },
        }),
        sampleFinding({ severity: 'info', certainty: 'possible', ...named('c') }),
      ]),
      LIMIT,
    );
    expect(text).toContain('## crashlint: 1 will crash-loop, 1 will not start, 1 at risk\n');
    expect(text).toContain('| ℹ️ Pod/c | perhaps CrashLoopBackOff');
  });

  it('shows only what a change adds, praises what it fixes and counts the rest', () => {
    const added = sampleFinding({ fingerprint: 'new' });
    const old = sampleFinding({ fingerprint: 'old' });
    const fixed = sampleFinding({ rule: 'secret-missing', fingerprint: 'gone' });
    const scope = { kind: 'added', shown: new Set(['new']), fixed: [fixed] } as const;
    const text = renderMarkdown(sampleInput([added, old]), { ...LIMIT, scope });
    expect(text).toContain('## crashlint: 1 will probably fail because of this change');
    expect(text).toContain('This change fixes 1: Deployment/catalog (shop) (`secret-missing`).');
    expect(text).toContain('1 older finding not shown');
  });

  it('folds the reasons of many workloads away', () => {
    const open = renderMarkdown(sampleInput(pods(5)), LIMIT);
    const folded = renderMarkdown(sampleInput(pods(6)), LIMIT);
    expect(open).not.toContain('<details>');
    expect(folded.match(/<details><summary>⚠️ <b>Pod\/pod-\d<\/b>/g)).toHaveLength(6);
  });

  it.each([60_000, 8000, 2000])(
    'stays within %i characters with 5,000 findings and says what is left out',
    (mostCharacters) => {
      const text = renderMarkdown(sampleInput(pods(5000)), { mostCharacters });
      expect(text.length).toBeLessThanOrEqual(mostCharacters);
      expect(text).toMatch(/The reasons for \d+ more workloads are in the log of this step\./);
      expect(text.match(/<details>/g) ?? []).toHaveLength((text.match(/<\/details>/g) ?? []).length);
    },
  );

  it('lists what is wrong with the input, folded', () => {
    const problems = [
      { code: 'yaml-syntax', severity: 'error', message: 'This is <b>not</b> YAML.', file: 'a`b.yaml', line: 3 },
    ] as const;
    const text = renderMarkdown(sampleInput([], { problems }), LIMIT);
    expect(text).toContain('<summary>1 problem with the input or the configuration</summary>');
    expect(text).toContain('- `a b.yaml:3` This is &#60;b&#62;not');
  });

  it('lets no markup out of a name', () => {
    const name = '<img src=x> [x](javascript:1) @all `a` | b\n# c';
    const text = renderMarkdown(
      sampleInput([sampleFinding({ resource: { apiVersion: 'v1', kind: 'Pod', name } })]),
      LIMIT,
    );
    expect(text).not.toContain('<img');
    expect(text).not.toContain('](javascript');
    expect(text).not.toContain('@all');
    expect(text).not.toMatch(/^# c/m);
  });
});

describe('escapeMarkdown', () => {
  it('keeps plain words as they are', () => {
    expect(escapeMarkdown('kills it after 20 s, says 3.4-a/b')).toBe('kills it after 20 s, says 3.4-a/b');
  });
});

describe('the drawings', () => {
  const timeline = (title: string): Timeline => ({
    title,
    subtitle: 'liveness every 10 s',
    untilSeconds: 60,
    events: [
      { type: 'start', atSeconds: 0 },
      { type: 'kill', atSeconds: 28, probe: 'liveness' },
      { type: 'exit', atSeconds: 29 },
    ],
  });
  const count = (text: string): number => text.match(/^```text$/gm)?.length ?? 0;

  it('stand folded under their findings', () => {
    const timelineOf = (): Timeline => timeline('Deployment/catalog');
    const text = renderMarkdown(sampleInput([sampleFinding()]), { ...LIMIT, timelineOf });
    expect(text).toContain('<details><summary>The first minutes, drawn</summary>\n\n```text\nDeployment/catalog\n');
    expect(text).toContain('killed after 28 s by liveness\n');
    expect(text).toMatch(/\n```\n\n<\/details>\n/);
  });

  it('are ten at most, whatever the number of findings', () => {
    const asked: string[] = [];
    const timelineOf = ({ fingerprint }: Finding): Timeline => {
      asked.push(fingerprint);
      return timeline(fingerprint);
    };
    expect(count(renderMarkdown(sampleInput(pods(5000)), { ...LIMIT, timelineOf }))).toBe(10);
    expect(asked).toHaveLength(10);
  });

  it('show equal pictures once, and nothing for a finding without one', () => {
    const same = renderMarkdown(sampleInput(pods(3)), { ...LIMIT, timelineOf: () => timeline('one') });
    expect(count(same)).toBe(1);
    expect(count(renderMarkdown(sampleInput(pods(3)), { ...LIMIT, timelineOf: () => undefined }))).toBe(0);
  });

  it('cannot be left by a name with backticks', () => {
    const timelineOf = (): Timeline => timeline('```\n<img src=x>');
    expect(count(renderMarkdown(sampleInput([sampleFinding()]), { ...LIMIT, timelineOf }))).toBe(1);
    expect(renderMarkdown(sampleInput([sampleFinding()]), { ...LIMIT, timelineOf })).not.toMatch(/^```\n<img/m);
  });

  it('keep to the size of the summary', () => {
    const timelineOf = ({ fingerprint }: Finding): Timeline => timeline(fingerprint);
    for (const mostCharacters of [2000, 20_000]) {
      const text = renderMarkdown(sampleInput(pods(5000)), { mostCharacters, timelineOf });
      expect(text.length).toBeLessThanOrEqual(mostCharacters + 1);
    }
  });
});
