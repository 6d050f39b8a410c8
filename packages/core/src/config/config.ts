import type { RuleSetting } from '../engine/options.js';
import type { Severity } from '../finding.js';
import type { ExternalObject } from '../model/project-index.js';
import type { ReferencedKind } from '../model/references.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';

/** What crashlint.yaml may say. Everything may be left out. */
export interface Config {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Lines as in a .gitignore, relative to the folder of the configuration. */
  readonly ignore?: readonly string[];
  /** For example `1.31`. */
  readonly kubernetesVersion?: string;
  readonly failOn?: FailOn;
  readonly bootSeconds?: BootSecondsByWorkload;
  readonly external?: readonly ExternalObject[];
  readonly closedWorld?: boolean;
}

/** The lowest severity that makes a run fail. */
export type FailOn = Severity | 'none';

export const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'none'];

/** What a workload can refer to outside itself, and so what `external` can stand for. */
export const EXTERNAL_KINDS: readonly ReferencedKind[] = [
  'ConfigMap',
  'Secret',
  'PersistentVolumeClaim',
  'ServiceAccount',
  'PriorityClass',
  'RuntimeClass',
];

/** What each key of an entry of `external` is for. */
export const EXTERNAL_KEYS: Readonly<Record<keyof ExternalObject, string>> = {
  kind: 'Every kind when left out.',
  name: 'The name of the object; `*` stands for any characters.',
  namespace: 'Every namespace when left out.',
};

/** What each key is for; editors show it, from the published schema. */
export const CONFIG_KEYS: Readonly<Record<keyof Config, string>> = {
  rules: 'The severity of every finding of a rule, or `off`, by rule id. Rules that are not named keep their own.',
  ignore: 'Files that are not analysed: lines as in a .gitignore, relative to the folder of this file.',
  kubernetesVersion: 'The version of the cluster, in quotes, for example "1.31".',
  failOn: 'The lowest severity that makes a run fail (exit code 1).',
  bootSeconds:
    'How long containers take until they answer, in seconds, by Kind/name or Kind/name/container. The annotation crashlint.dev/boot-seconds of a workload wins.',
  external: 'Objects that exist in the cluster although no manifest declares them.',
  closedWorld:
    'True when nothing exists but what the manifests make and `external` lists: every reference that leads nowhere is then certain.',
};
