import { resolve } from 'node:path';
import type { FailOn, Problem, Severity } from '@crashlint/core';
import { type ReportInput, renderJson } from '@crashlint/core/report';
import type { Host } from './host.js';
import { readTextFile } from './input/read-file.js';
import { STDIN } from './input/read-stdin.js';
import { renderPretty } from './pretty/render-pretty.js';
import { renderProblems } from './pretty/render-problems.js';
import { createSourceText, type SourceText } from './pretty/source-text.js';
import { createStyle, wantsColour } from './terminal/style.js';

export interface ReportRequest {
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
  readonly show?: Severity;
  readonly failOn: FailOn;
  readonly stdin: string | undefined;
}

/** Columns where nobody can say: a log of a build, a file. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 50;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 120;

/** What is wrong with the configuration, when nothing was analysed because of it. */
export function renderRefusal(
  problems: readonly Problem[],
  { color }: { readonly color?: boolean },
  host: Host,
): string {
  const hasColour = wantsColour({ asked: color, isTerminal: host.stderr.isTTY === true, env: host.env });
  return `${renderProblems(problems, { style: createStyle(hasColour), width: widthOf(host) })}\n`;
}

export function renderReport(report: ReportInput, request: ReportRequest, host: Host): string {
  if (request.format === 'json') return renderJson(report);
  return renderPretty(report, {
    style: createStyle(wantsColour({ asked: request.color, isTerminal: host.stdout.isTTY === true, env: host.env })),
    width: widthOf(host),
    readSource: sourceReader(host.cwd, request.stdin),
    seconds: host.now() / 1000,
    show: request.show ?? (request.failOn === 'info' ? 'info' : 'warning'),
  });
}

export function widthOf({ stdout, env }: Pick<Host, 'stdout' | 'env'>): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? DEFAULT_WIDTH);
  return Number.isInteger(columns) && columns > 0 ? Math.min(Math.max(columns, NARROWEST), WIDEST) : DEFAULT_WIDTH;
}

/** Files are read again only to show lines of them, and the last one is kept, as findings come file by file. */
function sourceReader(cwd: string, stdin: string | undefined): (file: string) => SourceText | undefined {
  let last: { readonly file: string; readonly source: SourceText | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, source: readSource(file, cwd, stdin) };
    return last.source;
  };
}

function readSource(file: string, cwd: string, stdin: string | undefined): SourceText | undefined {
  const result = file === STDIN ? { text: stdin } : readTextFile(resolve(cwd, file));
  if (!('text' in result) || result.text === undefined) return undefined;
  return createSourceText({ path: file, text: result.text });
}
