export { analyze } from './analyze.js';
export type { Analysis, Summary, WorkloadSummary } from './engine/analysis.js';
export type { AnalyzeOptions, RuleSetting } from './engine/options.js';
export type * from './finding.js';
export type { IgnoreComment, JsonObject, Manifest } from './manifest/manifest.js';
export { type NotAnalysed, type ParsedManifests, parseManifests, type SourceFile } from './manifest/parse-manifests.js';
