/** The layers of docs/architecture.md. From the ground up; imports run downward only. */
const CORE = '^packages/core/src/';
const layer = (name, allowed) => ({
  name: `core-${name}-looks-down-only`,
  comment: `${name} may import ${allowed.join(', ')} and nothing above it`,
  severity: 'error',
  from: { path: `${CORE}${name}`, pathNot: '\\.test\\.ts$' },
  to: { path: CORE, pathNot: allowed.map((folder) => `${CORE}${folder}`).concat(`${CORE}${name}`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'core-has-no-io',
      comment: 'core runs in a browser unchanged: no Node module, and yaml is its only dependency',
      severity: 'error',
      from: { path: CORE, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: 'node_modules/(.*/)?(yaml|kubernetes-types)/' },
    },
    {
      name: 'yaml-behind-one-seam',
      severity: 'error',
      from: { path: CORE, pathNot: `${CORE}manifest/` },
      to: { path: 'node_modules/(.*/)?yaml/' },
    },
    {
      name: 'rules-never-import-each-other',
      severity: 'error',
      from: { path: `${CORE}rules/[^/]+/([^/]+)\\.ts$` },
      to: { path: `${CORE}rules/`, pathNot: `${CORE}rules/[^/]+/$1\\.` },
    },
    layer('text', []),
    layer('finding', []),
    layer('knowledge', ['text', 'finding']),
    layer('manifest', ['text', 'finding']),
    layer('model', ['text', 'finding', 'knowledge', 'manifest']),
    layer('kubelet', ['text', 'finding', 'knowledge', 'manifest', 'model']),
    layer('report', ['text', 'finding']),
    {
      name: 'core-does-not-know-its-wrappers',
      severity: 'error',
      from: { path: CORE },
      to: { path: '^packages/(cli|action)/' },
    },
    {
      name: 'wrappers-use-the-front-door',
      comment: 'cli and action import @crashlint/core, never a file inside it',
      severity: 'error',
      from: { path: '^packages/(cli|action)/src/' },
      to: { path: `${CORE}(?!index\\.ts$)` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|\\.test\\.ts$)' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] },
  },
};
