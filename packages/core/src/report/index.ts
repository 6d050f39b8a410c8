export { visibleText } from '../text/visible-text.js';
export { escapeMarkdown } from './escape-markdown.js';
export {
  annotationMessage,
  annotationTitle,
  GITHUB_SHOWS,
  type GithubAnnotations,
  type GithubOptions,
  renderGithubAnnotations,
  renderGithubProblems,
} from './github.js';
export { renderJson } from './json.js';
export { type MarkdownOptions, type MarkdownScope, renderMarkdown } from './markdown.js';
export { worstFirst } from './order.js';
export type { ReportInput, RuleDescription } from './report-input.js';
export { renderSarif, type SarifOptions } from './sarif.js';
export { renderTimelineSvg } from './timeline/render-timeline-svg.js';
export { renderTimelineText } from './timeline/render-timeline-text.js';
export type { Timeline, TimelineEvent, TimelineOf } from './timeline/timeline.js';
export {
  describePrediction,
  type Outcome,
  outcomeOf,
  predictWorkloads,
  type WorkloadPrediction,
} from './workload-prediction.js';
