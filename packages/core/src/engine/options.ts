import { type Certainty, type Problem, SEVERITY_OF_CERTAINTY, type Severity } from '../finding.js';
import {
  DEFAULT_KUBERNETES_VERSION,
  type KubernetesVersion,
  parseKubernetesVersion,
  renderKubernetesVersion,
} from '../kubelet/kubernetes-version.js';
import type { Rule } from '../rule.js';
import { findClosest } from '../text/closest.js';

export type RuleSetting = Severity | 'off';

export interface AnalyzeOptions {
  /** For example `1.31`; the newest version that this release knows when left out. */
  readonly kubernetesVersion?: string;
  /** By rule id: a severity for every finding of the rule whatever its certainty, or `off`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export interface ResolvedOptions {
  readonly kubernetesVersion: KubernetesVersion;
  /** The rules that are not off. */
  readonly rules: readonly Rule[];
  readonly severityOf: (ruleId: string, certainty: Certainty) => Severity;
  readonly problems: readonly Problem[];
}

const SETTINGS: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'off']);

/** Faulty options are reported and otherwise treated as absent. */
export function resolveOptions(options: AnalyzeOptions, rules: readonly Rule[]): ResolvedOptions {
  const settings = new Map(Object.entries(options.rules ?? {}));
  const version = readVersion(options.kubernetesVersion);
  return {
    kubernetesVersion: version.value,
    rules: rules.filter((rule) => settings.get(rule.id) !== 'off'),
    severityOf: (ruleId, certainty) => {
      const setting = settings.get(ruleId);
      return setting === undefined || setting === 'off' || !SETTINGS.has(setting)
        ? SEVERITY_OF_CERTAINTY[certainty]
        : setting;
    },
    problems: [...version.problems, ...checkSettings(settings, rules)],
  };
}

function readVersion(text: string | undefined): { value: KubernetesVersion; problems: readonly Problem[] } {
  if (text === undefined) return { value: DEFAULT_KUBERNETES_VERSION, problems: [] };
  const value = parseKubernetesVersion(String(text));
  if (value !== undefined) return { value, problems: [] };
  const fallback = renderKubernetesVersion(DEFAULT_KUBERNETES_VERSION);
  const message = `kubernetesVersion ${JSON.stringify(text)} is not a version such as "${fallback}"; ${fallback} is used`;
  return { value: DEFAULT_KUBERNETES_VERSION, problems: [{ code: 'invalid-config', severity: 'error', message }] };
}

function checkSettings(settings: ReadonlyMap<string, string>, rules: readonly Rule[]): readonly Problem[] {
  const ids = rules.map((rule) => rule.id);
  return [...settings].flatMap(([id, setting]) => {
    if (!ids.includes(id)) return [invalid(`there is no rule ${JSON.stringify(id)}${suggest(id, ids)}`)];
    if (SETTINGS.has(setting)) return [];
    return [invalid(`rule ${id} is set to ${JSON.stringify(setting)}; use one of error, warning, info, off`)];
  });
}

function invalid(message: string): Problem {
  return { code: 'invalid-config', severity: 'error', message };
}

function suggest(wanted: string, candidates: readonly string[]): string {
  const closest = findClosest(wanted, candidates);
  return closest === undefined ? '' : `; did you mean ${JSON.stringify(closest)}?`;
}
