import type { Finding } from '../src/finding.js';
import type { ReportInput } from '../src/report/report-input.js';

/** A finding as the engine makes it, for tests of reports. */
export function sampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'liveness-kills-slow-start',
    severity: 'warning',
    certainty: 'likely',
    message: 'Spring Boot needs 60 to 120 s to start; this probe gives it 20 s',
    prediction: { status: 'CrashLoopBackOff', exitCode: 143, restarts: true, window: [20, 30] },
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'catalog' },
    container: 'catalog',
    path: 'spec.template.spec.containers[0].livenessProbe',
    location: { file: 'shop/catalog.yaml', start: { line: 34, column: 11 }, end: { line: 34, column: 24 } },
    related: [
      {
        message: '3 failures, 10 s apart',
        path: 'spec.template.spec.containers[0].livenessProbe.periodSeconds',
        location: { file: 'shop/catalog.yaml', start: { line: 36, column: 13 }, end: { line: 36, column: 30 } },
      },
    ],
    fix: { description: 'add a startupProbe with failureThreshold: 48', safety: 'review', edits: [] },
    fingerprint:
      'liveness-kills-slow-start:Deployment/shop/catalog:spec.template.spec.containers.catalog.livenessProbe',
    ...change,
  };
}

export function sampleInput(findings: readonly Finding[], change: Partial<ReportInput> = {}): ReportInput {
  const open = findings.filter((finding) => finding.suppressed === undefined);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    kubernetesVersion: '1.34',
    summary: {
      files: 2,
      manifests: 3,
      workloads: 2,
      containers: 2,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: findings.length - open.length,
      notAnalysed: [],
    },
    workloads: [],
    findings,
    problems: [],
    ...change,
  };
}
