/** What the GitHub Action shares with the command line; a door inside this repository, not part of the published package. */
export { analyzeInput } from './analyze-input.js';
export { describeRules, INFORMATION_URI, ruleUri } from './describe-rules.js';
export type { Host } from './host.js';
export { withFindings } from './narrow-analysis.js';
export type { RulePage } from './pages.js';
export { renderRefusal, renderReport } from './render-report.js';
export { analyzeOptions } from './settings/analyze-options.js';
export { type LoadedConfig, loadConfig } from './settings/load-config.js';
export { createTimelineReader } from './timeline-reader.js';
export { VERSION } from './version.js';
