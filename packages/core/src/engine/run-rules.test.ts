import { describe, expect, it } from 'vitest';
import { DEFAULT_KUBERNETES_VERSION } from '../kubelet/kubernetes-version.js';
import { manifestsFromObject } from '../manifest/parse-manifests.js';
import { buildProjectIndex } from '../model/project-index.js';
import { readWorkload } from '../model/workload.js';
import { defineRule, type Rule } from '../rule.js';
import { type RuleOutcome, runRules } from './run-rules.js';

const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'api' },
  spec: { initContainers: [{ name: 'setup' }], containers: [{ name: 'app' }, { name: 'proxy' }] },
};

function run(rules: readonly Rule[]): RuleOutcome {
  const manifests = manifestsFromObject(POD);
  const [manifest] = manifests;
  if (manifest === undefined) throw new Error('the pod was not read');
  const index = buildProjectIndex(manifests);
  const common = { rules, index, kubernetesVersion: DEFAULT_KUBERNETES_VERSION, bootSeconds: {} };
  const [outcome] = runRules(common, [{ manifest, workload: readWorkload(manifest) }]);
  if (outcome === undefined) throw new Error('the pod was not judged');
  return outcome;
}

const everyContainer = defineRule({
  id: 'every-container',
  scope: 'container',
  summary: 'Finds each container',
  messages: { found: ({ name }: { name: string }) => `found ${name}` },
  *check({ container }) {
    const prediction = { status: 'CrashLoopBackOff', restarts: true } as const;
    yield { message: 'found', data: { name: container.name }, at: container.path, certainty: 'certain', prediction };
  },
});

const broken = defineRule({
  id: 'broken-rule',
  scope: 'pod',
  summary: 'Throws',
  messages: { never: () => '' },
  // biome-ignore lint/correctness/useYield: a rule that throws before it yields is the case under test
  *check() {
    throw new TypeError('password=hunter2');
  },
});

describe('runRules', () => {
  it('runs a container rule for every container, whatever its role', () => {
    const { reports } = run([everyContainer]);
    expect(reports.map(({ report, container }) => [report.text, container?.role])).toEqual([
      ['found setup', 'init'],
      ['found app', 'main'],
      ['found proxy', 'main'],
    ]);
  });

  it('turns a rule that throws into a problem that names it, and runs the others', () => {
    const { reports, problems } = run([broken, everyContainer]);
    expect(reports).toHaveLength(3);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'rule-failed', severity: 'error' });
    expect(problems[0]?.message).toContain('broken-rule failed on Pod/api (TypeError)');
  });

  it('keeps the text of the exception to itself, since it may quote a Secret', () => {
    expect(JSON.stringify(run([broken]).problems)).not.toContain('hunter2');
  });
});
