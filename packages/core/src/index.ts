export { analyze } from './analyze.js';
export { type Config, FAIL_ON, type FailOn, RULE_SETTINGS } from './config/config.js';
export { type ParsedConfig, parseConfig } from './config/parse-config.js';
export type { Analysis, Summary, WorkloadSummary } from './engine/analysis.js';
export type { AnalyzeOptions, RuleSetting } from './engine/options.js';
export type * from './finding.js';
export type { IgnoreComment, JsonObject, Manifest } from './manifest/manifest.js';
export {
  type NotAnalysed,
  type ParsedManifests,
  type ParseOptions,
  parseManifests,
  type SourceFile,
} from './manifest/parse-manifests.js';
export type { Compression } from './manifest/text-store.js';
export type { ExternalObject } from './model/project-index.js';
export {
  type PredictedTimeline,
  predictTimeline,
  type TimelineOptions,
  type TimelineProblem,
} from './predict-timeline.js';
export { findClosest } from './text/closest.js';
export { timelineOfFinding } from './timeline-of-finding.js';
