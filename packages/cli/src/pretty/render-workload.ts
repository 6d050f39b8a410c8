import type { Finding, Resource, Severity } from '@crashlint/core';
import type { WorkloadPrediction } from '@crashlint/core/report';
import { visibleText } from '@crashlint/core/report';
import { displayWidth } from '../terminal/display-width.js';
import { wrapText } from '../terminal/wrap-text.js';
import { describeReason, describeStatus, isSamePrediction, WILL_SHOW } from './prediction-words.js';
import { type FindingOptions, renderFinding } from './render-finding.js';

export type WorkloadOptions = Pick<FindingOptions, 'style' | 'width' | 'readSource'>;

/** One object: its name, what will become of it, and why. */
export function renderWorkload(
  { resource, worst }: WorkloadPrediction,
  findings: readonly Finding[],
  options: WorkloadOptions,
  explained: Set<string>,
): string {
  const blocks = findings.map((finding) => {
    const isExplained = explained.has(finding.rule);
    explained.add(finding.rule);
    const showsPrediction = !isSamePrediction(finding.prediction, worst.prediction);
    return renderFinding(finding, { ...options, isExplained, showsPrediction }).join('\n');
  });
  return [
    [renderName(resource, worst.severity, options), ...renderPrediction(worst, options)].join('\n'),
    ...blocks,
  ].join('\n\n');
}

function renderName(resource: Resource, severity: Severity, { style, width }: WorkloadOptions): string {
  const name = visibleText(`${resource.kind}/${resource.name === '' ? '(no name)' : resource.name}`);
  const namespace = resource.namespace === undefined ? '' : visibleText(`namespace ${resource.namespace}`);
  const rule = '─'.repeat(
    Math.max(width - 4 - displayWidth(name) - (namespace === '' ? 0 : displayWidth(namespace) + 1), 3),
  );
  return `${style.severity[severity]('●')} ${style.bold(name)} ${style.dim(`${namespace === '' ? '' : `${namespace} `}${rule}`)}`;
}

function renderPrediction({ severity, prediction }: Finding, { style, width }: WorkloadOptions): readonly string[] {
  const words = wrapText(`${WILL_SHOW[severity]} ${describeStatus(prediction)}`, width - 2);
  const reason = describeReason(prediction);
  const paint = (line: string): string => line.replace(prediction.status, style.status[severity]);
  return [
    ...words.map((line) => `  ${paint(line)}`),
    ...(reason === undefined ? [] : wrapText(reason, width - 2).map((line) => `  ${style.dim(line)}`)),
  ];
}
