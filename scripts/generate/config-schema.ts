import {
  CONFIG_KEYS,
  EXTERNAL_KEYS,
  EXTERNAL_KINDS,
  FAIL_ON,
  RULE_SETTINGS,
} from '../../packages/core/src/config/config.ts';
import { WORKLOAD_KIND_NAMES } from '../../packages/core/src/knowledge/workloads.ts';
import type { GeneratedFile } from './output.ts';
import type { RuleSummary } from './rule-summaries.ts';

/** YAML 1.1 parsers read a bare `off` as false. */
const SETTINGS = [...RULE_SETTINGS, false];
/** As packages/core/src/kubelet/kubernetes-version.ts reads it. */
const VERSION = '^\\s*v?[0-9]{1,3}\\.[0-9]{1,3}(\\.[0-9]+)?([-+].*)?\\s*$';

/** Stricter than packages/core/src/model/stack/workload-key.ts by the kinds that are known. */
const WORKLOAD_KEY = `^(${WORKLOAD_KIND_NAMES.join('|')})/[^/\\s]+(/[^/\\s]+)?$`;

const NAME = { type: 'string', pattern: '\\S' } as const;
const EXTERNAL_OBJECT = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    kind: { description: EXTERNAL_KEYS.kind, enum: EXTERNAL_KINDS },
    name: { description: EXTERNAL_KEYS.name, ...NAME },
    namespace: { description: EXTERNAL_KEYS.namespace, ...NAME },
  } satisfies Record<keyof typeof EXTERNAL_KEYS, object>,
};

/** What editors check crashlint.yaml against. A test holds it to the same verdicts as the parser. */
export function generateConfigSchema(rules: readonly RuleSummary[]): GeneratedFile {
  const properties = {
    rules: {
      description: CONFIG_KEYS.rules,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map(({ id, summary }) => [id, { description: summary, enum: SETTINGS }])),
    },
    ignore: { description: CONFIG_KEYS.ignore, type: 'array', items: { type: 'string', pattern: '\\S' } },
    kubernetesVersion: { description: CONFIG_KEYS.kubernetesVersion, type: 'string', pattern: VERSION },
    failOn: { description: CONFIG_KEYS.failOn, enum: FAIL_ON },
    bootSeconds: {
      description: CONFIG_KEYS.bootSeconds,
      type: 'object',
      propertyNames: { pattern: WORKLOAD_KEY },
      additionalProperties: { type: 'number', exclusiveMinimum: 0 },
    },
    external: { description: CONFIG_KEYS.external, type: 'array', items: EXTERNAL_OBJECT },
    closedWorld: { description: CONFIG_KEYS.closedWorld, type: 'boolean' },
  } satisfies Record<keyof typeof CONFIG_KEYS, object>;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crashlint.yaml',
    description: 'The configuration of crashlint. An empty file is valid too.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
  return { path: 'packages/cli/schema/config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` };
}
