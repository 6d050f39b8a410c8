import type { Finding, Location, Related } from '@crashlint/core';
import { visibleText } from '@crashlint/core/report';
import type { Style } from '../terminal/style.js';
import { wrapText } from '../terminal/wrap-text.js';
import { type Mark, renderFrame } from './frame.js';
import { describeReason, describeStatus } from './prediction-words.js';
import type { SourceText } from './source-text.js';

export interface FindingOptions {
  readonly style: Style;
  /** Columns of the whole output. */
  readonly width: number;
  readonly readSource: (file: string) => SourceText | undefined;
  /** True when the line of the workload does not say already what this finding leads to. */
  readonly showsPrediction: boolean;
  /** True when another finding of the run has already said how to read more about this rule. */
  readonly isExplained: boolean;
}

const INDENT = '  ';
const LABEL_WIDTH = 7;

/** One finding: what is wrong, where, what else has to do with it, what to do. Lines without line breaks. */
export function renderFinding(finding: Finding, options: FindingOptions): readonly string[] {
  const { style, width } = options;
  const { severity, rule, message, fix } = finding;
  const sentence = wrapText(visibleText(message), width - INDENT.length);
  const label = (name: string, text: string): readonly string[] => renderLabelled(name, text, options);
  return [
    `${INDENT}${style.severity[severity](severity)} ${style.bold(rule)}${renderPlace(finding, style)}`,
    ...sentence.map((line) => INDENT + line),
    ...frameOf(finding, options),
    ...(options.showsPrediction ? label('shows', describeWhole(finding)) : []),
    ...placesElsewhere(finding).flatMap((related) => label('see', describePlace(related))),
    ...(fix === undefined ? [] : label('fix', visibleText(fix.description))),
    ...(options.isExplained ? [] : label('why', style.code(`crashlint explain ${rule}`))),
  ];
}

function describeWhole({ prediction }: Finding): string {
  const reason = describeReason(prediction);
  return `${describeStatus(prediction)}${reason === undefined ? '' : `: ${reason}`}`;
}

function renderPlace({ container }: Finding, style: Style): string {
  return container === undefined ? '' : style.dim(` · container ${visibleText(container)}`);
}

function renderLabelled(name: string, text: string, { style, width }: FindingOptions): readonly string[] {
  const indentation = INDENT.length + LABEL_WIDTH;
  const lines = wrapText(text, width - indentation);
  return lines.map((line, index) =>
    index === 0 ? `${INDENT}${style.dim(name.padEnd(LABEL_WIDTH))}${line}` : ' '.repeat(indentation) + line,
  );
}

function frameOf(finding: Finding, { style, width, readSource }: FindingOptions): readonly string[] {
  const { location, severity } = finding;
  if (location === undefined) return ['', `${INDENT}${style.dim('at')} ${visibleText(finding.path)}`, ''];
  const source = readSource(location.file);
  const place = `${visibleText(location.file)}:${location.start.line}:${location.start.column}`;
  if (source === undefined) return ['', `${INDENT}${style.dim('at')} ${place}`, ''];
  const marks = marksOf(finding, location, source);
  const rows = renderFrame(marks, { style, severity, width: width - INDENT.length, lineAt: source.lineAt });
  const head = `${' '.repeat(gutterOf(rows, marks))} ${style.dim(`╭─ ${place}`)}`;
  return ['', ...[head, ...rows].map((row) => INDENT + row), ''];
}

/** The frame's own gutter is as wide as its largest line number. */
function gutterOf(rows: readonly string[], marks: readonly Mark[]): number {
  return rows.length === 0 ? 2 : Math.max(...marks.map(({ line }) => String(line).length), 2);
}

function marksOf(finding: Finding, location: Location, source: SourceText): readonly Mark[] {
  const places = finding.related.flatMap((related) =>
    related.location?.file === location.file
      ? [toMark(related.location, 'related', visibleText(related.message), source)]
      : [],
  );
  return [toMark(location, 'primary', '', source), ...places];
}

function toMark({ start, end }: Location, kind: Mark['kind'], text: string, source: SourceText): Mark {
  const line = source.lineAt(start.line) ?? '';
  const indentation = line.length - line.trimStart().length;
  if (source.isMasked(start.line))
    return { line: start.line, startColumn: indentation + 1, endColumn: line.length + 1, kind, text };
  const lineEnd = line.trimEnd().length + 1;
  const endColumn = end.line === start.line ? Math.min(end.column, lineEnd) : lineEnd;
  return { line: start.line, startColumn: start.column, endColumn, kind, text };
}

/** The related places that the frame does not show. */
function placesElsewhere({ related, location }: Finding): readonly Related[] {
  return related.filter(
    (place) => place.location === undefined || location === undefined || place.location.file !== location.file,
  );
}

function describePlace({ location, message, path }: Related): string {
  const place = location === undefined ? path : `${location.file}:${location.start.line}`;
  return visibleText(place === undefined ? message : `${place}  ${message}`);
}
