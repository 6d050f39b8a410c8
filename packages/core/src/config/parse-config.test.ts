import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from './parse-config.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../cli/schema/config.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Parser and schema must agree on each: an editor that checks by the schema says what a run says. */
const VALID: Readonly<Record<string, object>> = {
  '': {},
  '# nothing yet\n': {},
  '{}': {},
  'failOn: warning': { failOn: 'warning' },
  'failOn: none': { failOn: 'none' },
  'kubernetesVersion: "1.31"': { kubernetesVersion: '1.31' },
  'kubernetesVersion: v1.31.4-gke.2': { kubernetesVersion: 'v1.31.4-gke.2' },
  'ignore: []': { ignore: [] },
  'ignore: [charts/, "*.gen.yaml"]': { ignore: ['charts/', '*.gen.yaml'] },
  'rules: {}': { rules: {} },
  'rules: {memory-limit-missing: off}': { rules: { 'memory-limit-missing': 'off' } },
  'rules: {memory-limit-missing: "off", memory-quantity-typo: warning}': {
    rules: { 'memory-limit-missing': 'off', 'memory-quantity-typo': 'warning' },
  },
  'bootSeconds: {}': { bootSeconds: {} },
  'bootSeconds: {Deployment/catalog: 75, StatefulSet/db/postgres: 12.5, Rollout/api: 3}': {
    bootSeconds: { 'Deployment/catalog': 75, 'StatefulSet/db/postgres': 12.5, 'Rollout/api': 3 },
  },
  'external: []': { external: [] },
  'external: [{name: "tls-*"}, {kind: Secret, name: db, namespace: shop}]': {
    external: [{ name: 'tls-*' }, { kind: 'Secret', name: 'db', namespace: 'shop' }],
  },
  'closedWorld: true': { closedWorld: true },
  'closedWorld: false': { closedWorld: false },
};

const INVALID: Readonly<Record<string, readonly string[]>> = {
  'just text': [
    '1:1 The configuration is a map with the keys rules, ignore, kubernetesVersion, failOn, bootSeconds, external or closedWorld, not "just text".',
  ],
  '- a': [
    '1:1 The configuration is a map with the keys rules, ignore, kubernetesVersion, failOn, bootSeconds, external or closedWorld, not a list.',
  ],
  'failon: error': ['1:9 There is no option "failon"; did you mean failOn?'],
  'colour: never': ['1:9 There is no option "colour".'],
  'failOn: erorr': ['1:9 The option failOn is one of error, warning, info or none, not "erorr"; did you mean error?'],
  'failOn: off': ['1:9 The option failOn is one of error, warning, info or none, not false.'],
  'failOn:': ['1:1 The option failOn is one of error, warning, info or none, not empty.'],
  'kubernetesVersion: 1.30': [
    '1:20 The kubernetesVersion must stand in quotes, for example "1.30": without them 1.30 is the number 1.3.',
  ],
  'kubernetesVersion: latest': ['1:20 The kubernetesVersion is written like "1.31", not "latest".'],
  'kubernetesVersion:': ['1:1 The kubernetesVersion is written like "1.31", not empty.'],
  'ignore: charts': ['1:9 The option ignore is a list of patterns such as "charts/**", not "charts".'],
  'ignore: [1, ""]': ['1:10 A pattern is text, not 1.', '1:13 A pattern is text, not "".'],
  'rules: [memory-limit-missing]': [
    '1:1 The option rules is a map from rule ids to error, warning, info or off, not a list.',
  ],
  'rules:': ['1:1 The option rules is a map from rule ids to error, warning, info or off, not empty.'],
  'rules: {memory-limit-mising: off}': [
    '1:30 There is no rule "memory-limit-mising"; did you mean memory-limit-missing?',
  ],
  'rules: {memory-limit-missing: on}': [
    '1:31 The severity of memory-limit-missing is one of error, warning, info or off, not true.',
  ],
  'rules: {memory-limit-missing: [off]}': [
    '1:9 The severity of memory-limit-missing is one of error, warning, info or off, not a list.',
  ],
  'bootSecond: {}': ['1:1 There is no option "bootSecond"; did you mean bootSeconds?'],
  'bootSeconds: 75': ['1:14 The option bootSeconds is a map from Kind/name or Kind/name/container to seconds, not 75.'],
  'bootSeconds: {catalog: 75}': ['1:24 A workload is written as Kind/name or Kind/name/container, not "catalog".'],
  'bootSeconds: {Deploymnet/catalog: 75}': ['1:35 There is no kind of workload "Deploymnet"; did you mean Deployment?'],
  'bootSeconds: {deployment/catalog: 75}': ['1:35 There is no kind of workload "deployment"; did you mean Deployment?'],
  'bootSeconds: {Deployment/catalog: 75s}': [
    '1:35 The boot time of "Deployment/catalog" is a number of seconds above 0, not "75s".',
  ],
  'bootSeconds: {Deployment/catalog: 0, Job/report: }': [
    '1:35 The boot time of "Deployment/catalog" is a number of seconds above 0, not 0.',
    '1:38 The boot time of "Job/report" is a number of seconds above 0, not empty.',
  ],
  'external: {kind: Secret, name: db}': [
    '1:1 The option external is a list of objects such as {kind: Secret, name: "tls-*"}, not a map.',
  ],
  'external: [db]': ['1:12 An external object is a map with the keys kind, name or namespace, not "db".'],
  'external: [{kind: Secret}]': ['1:12 An external object needs a name.'],
  'external: [{nmae: db}]': [
    '1:12 An external object needs a name.',
    '1:19 An external object has no "nmae"; did you mean name?',
  ],
  'external: [{kind: secret, name: db}]': [
    '1:19 The kind of an external object is one of ConfigMap, Secret, PersistentVolumeClaim, ServiceAccount, PriorityClass or RuntimeClass, not "secret"; did you mean Secret?',
  ],
  'external: [{name: 5, namespace: ""}]': [
    '1:19 The name of an external object is text, not 5.',
    '1:33 The namespace of an external object is text, not "".',
  ],
  'closedWorld: "yes"': ['1:14 The option closedWorld is true or false, not "yes".'],
  'closedWorld:': ['1:1 The option closedWorld is true or false, not empty.'],
};

describe('valid configurations', () => {
  test.each(Object.entries(VALID))('%j', (text, config) => {
    expect(parseConfig(text, 'crashlint.yaml')).toEqual({ config, problems: [] });
    expect(validateText(text)).toEqual([]);
  });
});

describe('invalid configurations', () => {
  test.each(Object.entries(INVALID))('%j', (text, expected) => {
    const { problems } = parseConfig(text, 'crashlint.yaml');
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
    expect(validateText(text)).not.toEqual([]);
  });

  test('all faults are told at once, in the order of the text, with the file', () => {
    const text = 'rules:\n  nope: off\n  memory-limit-missing: warn\nfailOn: never\nextra: 1\n';
    const { problems } = parseConfig(text, 'deploy/crashlint.yaml');
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(problems.every(({ file, severity }) => file === 'deploy/crashlint.yaml' && severity === 'error')).toBe(true);
  });

  test('broken YAML and doubled keys have their place', () => {
    expect(parseConfig('rules: {', 'c').problems).toMatchObject([{ code: 'invalid-config', line: 1 }]);
    expect(parseConfig('failOn: error\nfailOn: info\n', 'c').problems).toMatchObject([{ line: 2, column: 1 }]);
  });

  test('text of the file cannot reach a terminal raw', () => {
    const [problem] = parseConfig('"a\\e[31m": 1', 'c').problems;
    expect(problem?.message).toContain('u001b');
    expect(problem?.message).not.toContain('\u001b');
  });
});

/** As an editor reads it: YAML 1.2, where `off` is text. */
function validateText(text: string): readonly unknown[] {
  validate(parse(text) ?? null);
  return validate.errors ?? [];
}
