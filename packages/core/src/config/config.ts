import type { RuleSetting } from '../engine/options.js';
import type { Severity } from '../finding.js';

/** What crashlint.yaml may say. Everything may be left out. */
export interface Config {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Lines as in a .gitignore, relative to the folder of the configuration. */
  readonly ignore?: readonly string[];
  /** For example `1.31`. */
  readonly kubernetesVersion?: string;
  readonly failOn?: FailOn;
}

/** The lowest severity that makes a run fail. */
export type FailOn = Severity | 'none';

export const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'none'];

/** What each key is for; editors show it, from the published schema. */
export const CONFIG_KEYS: Readonly<Record<keyof Config, string>> = {
  rules: 'The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.',
  ignore: 'Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.',
  kubernetesVersion: 'The version of the cluster, in quotes, for example "1.31".',
  failOn: 'The lowest severity that makes a run fail (exit code 1).',
};
