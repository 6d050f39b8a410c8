/** The layers of docs/architecture.md, from the ground up; imports run downward only. scripts/layers.test.ts proves that each rule bites. */
const CORE = '^packages/core/src/';

/** What each layer of core may import, besides itself. A layer is a folder, or the file of that name. */
const LAYERS = {
  finding: [],
  text: [],
  knowledge: ['text', 'finding'],
  shell: ['text', 'knowledge'],
  manifest: ['text', 'finding'],
  model: ['text', 'finding', 'knowledge', 'manifest'],
  kubelet: ['text', 'finding', 'shell', 'knowledge', 'manifest', 'model'],
  rule: ['text', 'finding', 'knowledge', 'manifest', 'model', 'kubelet'],
  rules: ['text', 'finding', 'shell', 'knowledge', 'manifest', 'model', 'kubelet', 'rule'],
  engine: ['text', 'finding', 'knowledge', 'manifest', 'model', 'kubelet', 'rule'],
  config: ['text', 'finding', 'knowledge', 'manifest', 'model', 'kubelet', 'rule', 'rules', 'engine'],
  analyze: ['text', 'finding', 'knowledge', 'manifest', 'model', 'kubelet', 'rule', 'rules', 'engine'],
  report: ['text', 'finding'],
};

const pathOf = (layer) => `${CORE}${layer}(?:/|\\.ts$)`;

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import ${allowed.length === 0 ? 'nothing of core' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: pathOf(layer), pathNot: '\\.test\\.ts$' },
  to: { path: CORE, pathNot: [layer, ...allowed].map(pathOf) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-circular',
      comment: 'types may refer to each other; code must not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-has-no-io',
      comment: 'core runs in a browser unchanged: no Node module, and yaml is its only dependency',
      severity: 'error',
      from: { path: CORE, pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(?:yaml|kubernetes-types)/',
      },
    },
    {
      name: 'yaml-behind-one-seam',
      comment: 'another parser must be able to take its place without any rule knowing',
      severity: 'error',
      from: { path: CORE, pathNot: `${CORE}manifest/` },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'rules-never-import-each-other',
      severity: 'error',
      from: { path: `${CORE}rules/[^/]+/[^/]+\\.ts$` },
      to: { path: `${CORE}rules/` },
    },
    {
      name: 'core-does-not-know-its-wrappers',
      severity: 'error',
      from: { path: CORE },
      to: { path: '^packages/(?:cli|action)/' },
    },
    {
      name: 'wrappers-use-the-front-door',
      comment: 'cli and action import @crashlint/core and @crashlint/core/report, never a file inside them',
      severity: 'error',
      from: { path: '^packages/(?:cli|action)/src/' },
      to: { path: '^packages/core/', pathNot: `${CORE}(?:report/)?index\\.ts$` },
    },
    {
      name: 'action-uses-the-door-of-the-cli',
      comment: 'what the two share is library.ts; the rest of the command line may change freely',
      severity: 'error',
      from: { path: '^packages/action/src/' },
      to: { path: '^packages/cli/', pathNot: '^packages/cli/src/(?:library\\.ts|generated/pages\\.json)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/|\\.test\\.ts$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      // A package may have exports and no main.
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
