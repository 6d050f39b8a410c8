import { type Certainty, type Problem, SEVERITY_OF_CERTAINTY, type Severity } from '../finding.js';
import {
  DEFAULT_KUBERNETES_VERSION,
  type KubernetesVersion,
  parseKubernetesVersion,
  renderKubernetesVersion,
} from '../kubelet/kubernetes-version.js';
import type { ExternalObject, World } from '../model/project-index.js';
import { isObject } from '../model/read.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';
import { isWorkloadKey } from '../model/stack/workload-key.js';
import type { Rule } from '../rule.js';
import { findClosest } from '../text/closest.js';

export type RuleSetting = Severity | 'off';

export interface AnalyzeOptions {
  /** For example `1.31`; the newest version that this release knows when left out. */
  readonly kubernetesVersion?: string;
  /** By rule id: a severity for every finding of the rule whatever its certainty, or `off`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Measured boot times in seconds, by `Kind/name` or `Kind/name/container`; annotations of the manifests win. */
  readonly bootSeconds?: BootSecondsByWorkload;
  /** Objects that exist in the cluster although no manifest declares them; `*` in a name stands for any characters. */
  readonly external?: readonly ExternalObject[];
  /** True when nothing exists but what the manifests make and `external` lists; every miss is then certain. */
  readonly closedWorld?: boolean;
}

export interface ResolvedOptions {
  readonly kubernetesVersion: KubernetesVersion;
  /** The rules that are not off. */
  readonly rules: readonly Rule[];
  readonly severityOf: (ruleId: string, certainty: Certainty) => Severity;
  readonly world: Pick<World, 'external' | 'closedWorld'>;
  readonly problems: readonly Problem[];
  readonly bootSeconds: BootSecondsByWorkload;
}

const SETTINGS: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'off']);

/** Faulty options are reported and otherwise treated as absent. */
export function resolveOptions(options: AnalyzeOptions, rules: readonly Rule[]): ResolvedOptions {
  const settings = new Map(Object.entries(options.rules ?? {}));
  const version = readVersion(options.kubernetesVersion);
  const external = readExternal(options.external);
  return {
    kubernetesVersion: version.value,
    rules: rules.filter((rule) => settings.get(rule.id) !== 'off'),
    severityOf: (ruleId, certainty) => {
      const setting = settings.get(ruleId);
      return setting === undefined || setting === 'off' || !SETTINGS.has(setting)
        ? SEVERITY_OF_CERTAINTY[certainty]
        : setting;
    },
    world: { external: external.value, closedWorld: options.closedWorld === true },
    problems: [
      ...version.problems,
      ...external.problems,
      ...checkSettings(settings, rules),
      ...checkBootSeconds(options.bootSeconds),
    ],
    bootSeconds: options.bootSeconds ?? {},
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

function readExternal(entries: AnalyzeOptions['external']): { value: World['external']; problems: readonly Problem[] } {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const value = list.filter(isExternalObject);
  if (entries === undefined || (Array.isArray(entries) && value.length === list.length)) return { value, problems: [] };
  return {
    value,
    problems: [
      invalid('every entry of external needs a name, and may have a kind and a namespace; others are ignored'),
    ],
  };
}

function isExternalObject(entry: unknown): entry is ExternalObject {
  const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
  return isObject(entry) && typeof entry['name'] === 'string' && isText(entry['kind']) && isText(entry['namespace']);
}

function checkSettings(settings: ReadonlyMap<string, string>, rules: readonly Rule[]): readonly Problem[] {
  const ids = rules.map((rule) => rule.id);
  return [...settings].flatMap(([id, setting]) => {
    if (!ids.includes(id)) return [invalid(`there is no rule ${JSON.stringify(id)}${suggest(id, ids)}`)];
    if (SETTINGS.has(setting)) return [];
    return [invalid(`rule ${id} is set to ${JSON.stringify(setting)}; use one of error, warning, info, off`)];
  });
}

function checkBootSeconds(bootSeconds: BootSecondsByWorkload = {}): readonly Problem[] {
  return Object.entries(bootSeconds).flatMap(([workload, seconds]) => {
    if (!isWorkloadKey(workload))
      return [invalid(`bootSeconds: ${JSON.stringify(workload)} is not Kind/name or Kind/name/container`)];
    const isPositive = typeof seconds === 'number' && seconds > 0;
    return isPositive ? [] : [invalid(`bootSeconds of ${workload} is not a number of seconds above 0`)];
  });
}

function invalid(message: string): Problem {
  return { code: 'invalid-config', severity: 'error', message };
}

function suggest(wanted: string, candidates: readonly string[]): string {
  const closest = findClosest(wanted, candidates);
  return closest === undefined ? '' : `; did you mean ${JSON.stringify(closest)}?`;
}
