import fc from 'fast-check';
import type { Deployment } from 'kubernetes-types/apps/v1';
import type { ConfigMap } from 'kubernetes-types/core/v1';
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.js';
import { parseManifests, type SourceFile } from './manifest/parse-manifests.js';

const CONFIG: ConfigMap = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'api', namespace: 'shop' },
  data: { LOG_LEVEL: 'info' },
};

const DEPLOYMENT: Deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'api', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'api' } },
    template: {
      metadata: { labels: { app: 'api' } },
      spec: {
        containers: [
          {
            name: 'api',
            image: 'registry.example.com/shop/api:1.4.2',
            env: [{ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'api', key: 'LOG_LEVL' } } }],
            resources: { limits: { memory: '512m' } },
          },
        ],
      },
    },
  },
};

const API_YAML = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:1.4.2
          resources:
            limits:
              memory: 512m
`;

const CONFIG_YAML = `apiVersion: v1
kind: Pod
metadata: { name: job, namespace: shop }
spec:
  containers:
    - name: job
      image: registry.example.com/shop/job:1
      resources: { limits: { memory: 1g } }
`;

function rulesOf(analysis: ReturnType<typeof analyze>): readonly string[] {
  return analysis.findings.map((finding) => finding.rule).sort();
}

function analyzeFiles(...files: readonly SourceFile[]): ReturnType<typeof analyze> {
  return analyze(parseManifests(files));
}

describe('analyze', () => {
  it('takes plain objects of any parser and names object, container and field without a place', () => {
    const analysis = analyze([CONFIG, DEPLOYMENT]);
    expect(rulesOf(analysis)).toEqual(['config-key-missing', 'memory-quantity-typo']);
    const finding = analysis.findings.find(({ rule }) => rule === 'memory-quantity-typo');
    expect(finding).toMatchObject({
      severity: 'error',
      resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
      container: 'api',
      path: 'spec.template.spec.containers[0].resources.limits.memory',
    });
    expect(finding?.location).toBeUndefined();
  });

  it('gives the same result whatever the order of the input', () => {
    const a = { path: 'a.yaml', text: API_YAML };
    const b = { path: 'b.yaml', text: CONFIG_YAML };
    const forward = analyzeFiles(a, b);
    expect(forward.findings).toHaveLength(2);
    expect(analyzeFiles(b, a)).toEqual(forward);
    expect(analyze([DEPLOYMENT, CONFIG])).toEqual(analyze([CONFIG, DEPLOYMENT]));
  });

  it('keeps a fingerprint when lines move and containers change their order', () => {
    const [before] = analyzeFiles({ path: 'a.yaml', text: API_YAML }).findings;
    const sidecar =
      '        - name: aaa\n          image: registry.example.com/x:1\n          resources: { limits: { memory: 1Gi } }\n';
    const moved = `# a comment\n\n${API_YAML.replace('        - name: api', `${sidecar}        - name: api`)}`;
    const [after] = analyzeFiles({ path: 'moved.yaml', text: moved }).findings;
    expect(after?.location?.start.line).not.toBe(before?.location?.start.line);
    expect(after?.path).not.toBe(before?.path);
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('tells apart equal faults of objects that share a name', () => {
    const { findings } = analyzeFiles({ path: 'a.yaml', text: API_YAML }, { path: 'b.yaml', text: API_YAML });
    const fingerprints = findings.map((finding) => finding.fingerprint);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('marks what a comment suppresses, counts it, and reports a comment that suppresses nothing', () => {
    const text = API_YAML.replace(
      'memory: 512m',
      'memory: 512m # crashlint-ignore memory-quantity-typo: a test of the cluster',
    );
    const { findings, summary, problems } = analyzeFiles({ path: 'a.yaml', text });
    expect(findings[0]?.suppressed).toEqual({ by: 'comment', reason: 'a test of the cluster' });
    expect(summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(problems).toEqual([]);
    const unused = analyzeFiles({ path: 'a.yaml', text: text.replace('memory: 512m #', 'memory: 512Mi #') });
    expect(unused.problems).toMatchObject([{ code: 'unused-suppression', file: 'a.yaml', line: 14 }]);
  });

  it('suppresses by annotation for one container', () => {
    const annotate = (value: string): string =>
      API_YAML.replace('namespace: shop }', `namespace: shop, annotations: { crashlint.dev/ignore: "${value}" } }`);
    const { findings } = analyzeFiles({ path: 'a.yaml', text: annotate('memory-quantity-typo(api): known') });
    expect(findings[0]?.suppressed).toEqual({ by: 'annotation', reason: 'known' });
    const other = analyzeFiles({ path: 'a.yaml', text: annotate('memory-quantity-typo(proxy): known') });
    expect(other.findings[0]?.suppressed).toBeUndefined();
  });

  it('overrides severities, switches rules off, and says when an option is wrong', () => {
    const parsed = parseManifests([{ path: 'a.yaml', text: API_YAML }]);
    expect(analyze(parsed, { rules: { 'memory-quantity-typo': 'info' } }).findings[0]?.severity).toBe('info');
    expect(analyze(parsed, { rules: { 'memory-quantity-typo': 'off' } }).findings).toEqual([]);
    const { problems } = analyze(parsed, { rules: { 'memory-quantity-tpyo': 'off' }, kubernetesVersion: 'newest' });
    expect(problems.map(({ code }) => code)).toEqual(['invalid-config', 'invalid-config']);
    expect(problems.map(({ message }) => message).join()).toContain('did you mean "memory-quantity-typo"?');
  });

  it('never throws, whatever the objects hold', () => {
    const odd = fc.jsonValue({ maxDepth: 4 });
    const shape = fc.record({
      apiVersion: fc.constantFrom('v1', 'apps/v1', 'batch/v1'),
      kind: fc.constantFrom('Pod', 'Deployment', 'Job', 'ConfigMap', 'Secret', 'Service', 'List'),
      metadata: fc.oneof(fc.constant({ name: 'x' }), odd),
      data: odd,
      items: odd,
      spec: fc.oneof(
        odd,
        fc.record({
          template: fc.record({
            metadata: odd,
            spec: fc.record({ containers: fc.array(oddContainer(odd)), volumes: odd, securityContext: odd }),
          }),
          containers: fc.array(oddContainer(odd)),
          initContainers: fc.array(oddContainer(odd)),
          restartPolicy: odd,
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 4 }), (objects) => {
        const failed = analyze(objects).problems.filter(({ code }) => code === 'rule-failed');
        expect(failed).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads input that is no object at all as nothing', () => {
    expect(analyze([null, 1, 'x', [], undefined]).summary).toMatchObject({ manifests: 0, workloads: 0 });
  });
});

/** A container whose fields are of the right name and mostly of the wrong type. */
function oddContainer(odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const field = fc.oneof(
    odd,
    fc.constantFrom('nginx', 'busybox:1.36', 'postgres', -1, 0, 1e21, '', ['sh', '-c', 'exit 1']),
  );
  const names = [
    'name',
    'image',
    'command',
    'args',
    'env',
    'envFrom',
    'ports',
    'resources',
    'livenessProbe',
    'startupProbe',
    'lifecycle',
    'volumeMounts',
    'securityContext',
  ];
  return fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        name === 'livenessProbe'
          ? fc.oneof(field, fc.record({ httpGet: field, exec: field, periodSeconds: field }))
          : field,
      ]),
    ),
    {
      requiredKeys: [],
    },
  );
}
