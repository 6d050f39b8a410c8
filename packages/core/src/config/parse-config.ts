import type { RuleSetting } from '../engine/options.js';
import type { Problem } from '../finding.js';
import { parseKubernetesVersion } from '../kubelet/kubernetes-version.js';
import type { FieldPath } from '../manifest/field-path.js';
import { type LocatedDocument, readLocatedYaml } from '../manifest/located-yaml.js';
import { printable } from '../manifest/printable.js';
import { isObject } from '../model/read.js';
import { RULES } from '../rules/index.generated.js';
import { findClosest } from '../text/closest.js';
import { CONFIG_KEYS, type Config, FAIL_ON, type FailOn, RULE_SETTINGS } from './config.js';

export interface ParsedConfig {
  /** What was valid. Not to be used when there are problems. */
  readonly config: Config;
  /** All faults at once, in the order of the text, each with its line. */
  readonly problems: readonly Problem[];
}

interface Fault {
  readonly path: FieldPath;
  readonly message: string;
}

/** A part of the configuration, read: its value where it is valid, and what is wrong with it. */
interface Read<Value> {
  readonly value?: Value;
  readonly faults: readonly Fault[];
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

function readConfig(value: unknown): Read<Config> {
  if (value === null) return { value: {}, faults: [] };
  if (!isObject(value))
    return fault(
      [],
      `The configuration is a map with the keys ${list(Object.keys(CONFIG_KEYS))}, not ${nameOf(value)}.`,
    );
  const keys = Object.keys(CONFIG_KEYS);
  const unknown = Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ path: [key], message: `There is no option ${quote(key)}${didYouMean(key, keys)}` }));
  const rules = readRules(value['rules']);
  const ignore = readIgnore(value['ignore']);
  const kubernetesVersion = readVersion(value['kubernetesVersion']);
  const failOn = readFailOn(value['failOn']);
  const config = {
    ...(rules.value === undefined ? {} : { rules: rules.value }),
    ...(ignore.value === undefined ? {} : { ignore: ignore.value }),
    ...(kubernetesVersion.value === undefined ? {} : { kubernetesVersion: kubernetesVersion.value }),
    ...(failOn.value === undefined ? {} : { failOn: failOn.value }),
  };
  return {
    value: config,
    faults: [...unknown, ...[rules, ignore, kubernetesVersion, failOn].flatMap(({ faults }) => faults)],
  };
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

function oneOf<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  path: FieldPath,
  what: string,
): Read<Value> {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return { value: found, faults: [] };
  const hint = typeof value === 'string' ? didYouMean(value, allowed) : '.';
  return fault(path, `${what} is one of ${list(allowed)}, not ${nameOf(value)}${hint}`);
}

function fault(path: FieldPath, message: string): { readonly faults: readonly Fault[] } {
  return { faults: [{ path, message }] };
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

function didYouMean(wanted: string, candidates: readonly string[]): string {
  const closest = findClosest(wanted, candidates);
  return closest === undefined ? '.' : `; did you mean ${closest}?`;
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function quote(text: string): string {
  return JSON.stringify(printable(text));
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'a map' : value === null ? 'empty' : String(value);
}
