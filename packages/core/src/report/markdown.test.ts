import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleInput } from '../../test/sample-report.js';
import { escapeMarkdown } from './escape-markdown.js';
import { renderMarkdown } from './markdown.js';

const LIMIT = { mostCharacters: 900_000 };

describe('renderMarkdown', () => {
  it('says so when nothing is wrong', () => {
    expect(renderMarkdown(sampleInput([]), LIMIT)).toBe(
      '## crashlint: no workload is predicted to crash-loop\n\n<sub>2 workloads in 2 files, 0 errors, 0 warnings, 0 infos; Kubernetes 1.34.</sub>\n',
    );
  });

  it('opens with the prediction of each workload and links to the lines', () => {
    const linkTo = (file: string, line: number): string => `https://example.com/blob/abc/${file}#L${line}`;
    const text = renderMarkdown(sampleInput([sampleFinding()]), { ...LIMIT, linkTo });
    expect(text).toContain('## crashlint: 1 will crash-loop\n');
    expect(text).toContain(
      '| Deployment/catalog (shop) | ⚠️ CrashLoopBackOff &#40;exit 143&#41;, killed 20 to 30 s after each start |',
    );
    expect(text).toContain('([shop/catalog.yaml&#58;34](https://example.com/blob/abc/shop/catalog.yaml#L34))');
    expect(text).toContain('- **Fix:** add a startupProbe with failureThreshold&#58; 48');
  });

  it('shows only what a change adds, praises what it fixes and counts the rest', () => {
    const added = sampleFinding({ fingerprint: 'new' });
    const old = sampleFinding({ fingerprint: 'old' });
    const fixed = sampleFinding({ rule: 'secret-missing', fingerprint: 'gone' });
    const text = renderMarkdown(sampleInput([added, old]), {
      ...LIMIT,
      change: { added: new Set(['new']), fixed: [fixed] },
    });
    expect(text).toContain('## crashlint: 1 will crash-loop because of this change');
    expect(text).toContain('This change fixes 1: Deployment/catalog (shop) (`secret-missing`).');
    expect(text).toContain('1 older finding is not shown here.');
  });

  it('stays within its size with 5,000 findings and says what is left out', () => {
    const findings = Array.from({ length: 5000 }, (_, number) =>
      sampleFinding({
        resource: { apiVersion: 'v1', kind: 'Pod', name: `pod-${number}` },
        fingerprint: String(number),
      }),
    );
    const text = renderMarkdown(sampleInput(findings), { mostCharacters: 60_000 });
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('…and 4950 more workloads.');
    expect(text).toMatch(/details of \d+ more workloads do not fit here/);
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
