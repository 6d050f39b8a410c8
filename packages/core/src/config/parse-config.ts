import type { RuleSetting } from '../engine/options.js';
import type { Problem } from '../finding.js';
import { parseKubernetesVersion } from '../kubelet/kubernetes-version.js';
import { type LocatedDocument, readLocatedYaml } from '../manifest/located-yaml.js';
import { isObject } from '../model/read.js';
import { RULES } from '../rules/index.generated.js';
import { CONFIG_KEYS, type Config, FAIL_ON, type FailOn, RULE_SETTINGS } from './config.js';
import { readBootSeconds } from './read-boot-seconds.js';
import { readExternal } from './read-external.js';
import { didYouMean, type Fault, fault, list, nameOf, oneOf, quote, type Read } from './read-value.js';

export interface ParsedConfig {
  /** What was valid. Not to be used when there are problems. */
  readonly config: Config;
  /** All faults at once, in the order of the text, each with its line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of crashlint.yaml. Never throws.
 *
 * @param file as it is to be shown
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const { document, problems } = readLocatedYaml(text);
  if (document === undefined) {
    return {
      config: {},
      problems: problems.map(({ message, line, column }) =>
        invalid(file, `This is not valid YAML: ${message}.`, { line, column }),
      ),
    };
  }
  const { value: config = {}, faults } = readConfig(document.value);
  return { config, problems: inTextOrder(faults.map((fault) => locate(fault, file, document))) };
}

/** One reader a key; each is given undefined when its key is left out. */
const READERS: { readonly [Key in keyof Config]-?: (value: unknown) => Read<NonNullable<Config[Key]>> } = {
  rules: readRules,
  ignore: readIgnore,
  kubernetesVersion: readVersion,
  failOn: readFailOn,
  bootSeconds: readBootSeconds,
  external: readExternal,
  closedWorld: readClosedWorld,
};

const KEYS = Object.keys(CONFIG_KEYS);

function readConfig(value: unknown): Read<Config> {
  if (value === null) return { value: {}, faults: [] };
  if (!isObject(value)) {
    return fault([], `The configuration is a map with the keys ${list(KEYS)}, not ${nameOf(value)}.`);
  }
  const unknown = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ path: [key], message: `There is no option ${quote(key)}${didYouMean(key, KEYS)}` }));
  const read = Object.entries(READERS).map(([key, reader]) => ({ key, ...reader(value[key]) }));
  const valid = read.filter((one) => one.value !== undefined).map((one) => [one.key, one.value] as const);
  return { value: Object.fromEntries(valid), faults: [...unknown, ...read.flatMap(({ faults }) => faults)] };
}

function readRules(value: unknown): Read<Record<string, RuleSetting>> {
  if (value === undefined) return { faults: [] };
  if (!isObject(value))
    return fault(['rules'], `The option rules is a map from rule ids to ${list(RULE_SETTINGS)}, not ${nameOf(value)}.`);
  const read = Object.entries(value).map(([id, setting]) => ({ id, ...readRule(id, setting) }));
  const valid = read.flatMap(({ id, value: setting }) => (setting === undefined ? [] : [[id, setting] as const]));
  return { value: Object.fromEntries(valid), faults: read.flatMap(({ faults }) => faults) };
}

function readRule(id: string, value: unknown): Read<RuleSetting> {
  const path = ['rules', id];
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) return fault(path, `There is no rule ${quote(id)}${didYouMean(id, ids)}`);
  // YAML 1.1, which Kubernetes speaks, reads a bare `off` as false.
  const setting = value === false ? 'off' : value;
  return oneOf(setting, RULE_SETTINGS, path, `The severity of ${id}`);
}

function readIgnore(value: unknown): Read<readonly string[]> {
  if (value === undefined) return { faults: [] };
  if (!Array.isArray(value))
    return fault(['ignore'], `The option ignore is a list of patterns such as "charts/**", not ${nameOf(value)}.`);
  const faults = value.flatMap((item, index) =>
    typeof item === 'string' && item.trim() !== ''
      ? []
      : [{ path: ['ignore', index], message: `A pattern is text, not ${nameOf(item)}.` }],
  );
  return { value: value.filter((item) => typeof item === 'string'), faults };
}

function readVersion(value: unknown): Read<string> {
  const path = ['kubernetesVersion'];
  if (value === undefined) return { faults: [] };
  if (typeof value === 'number') {
    return fault(
      path,
      'The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.',
    );
  }
  if (typeof value === 'string' && parseKubernetesVersion(value) !== undefined) return { value, faults: [] };
  return fault(path, `The kubernetesVersion is written like "1.31", not ${nameOf(value)}.`);
}

function readFailOn(value: unknown): Read<FailOn> {
  return value === undefined ? { faults: [] } : oneOf(value, FAIL_ON, ['failOn'], 'The option failOn');
}

function readClosedWorld(value: unknown): Read<boolean> {
  if (value === undefined) return { faults: [] };
  if (typeof value === 'boolean') return { value, faults: [] };
  return fault(['closedWorld'], `The option closedWorld is true or false, not ${nameOf(value)}.`);
}

function locate({ path, message }: Fault, file: string, { locate: find }: LocatedDocument): Problem {
  return invalid(file, message, find(path).start);
}

function invalid(
  file: string,
  message: string,
  { line, column }: { readonly line: number; readonly column: number },
): Problem {
  return { code: 'invalid-config', severity: 'error', message, file, line, column };
}

function inTextOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
