import type { Finding, Problem, Severity } from '../finding.js';
import { visibleText } from '../text/visible-text.js';
import { worstFirst } from './order.js';

export interface GithubOptions {
  /** GitHub shows ten of each level a step and drops the others in silence; see {@link GITHUB_SHOWS}. */
  readonly mostPerLevel: Readonly<Record<Severity, number>>;
}

export interface GithubAnnotations {
  /** Workflow commands, one a line, worst first. */
  readonly commands: readonly string[];
  /** Findings that got no command because their level was full or they have no place in a file. */
  readonly notShown: number;
}

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const GITHUB_SHOWS: GithubOptions = { mostPerLevel: { error: 10, warning: 10, info: 10 } };

/** The runner cuts messages near 4,096 characters. */
const LONGEST_MESSAGE = 3500;

/** Source of the format: github.com/actions/toolkit, packages/core/src/command.ts. */
export function renderGithubAnnotations(
  findings: readonly Finding[],
  { mostPerLevel }: GithubOptions,
): GithubAnnotations {
  const shown = new Map<Severity, number>();
  const commands: string[] = [];
  const all = worstFirst(findings);
  for (const finding of all) {
    const count = shown.get(finding.severity) ?? 0;
    if (finding.location === undefined || count >= mostPerLevel[finding.severity]) continue;
    shown.set(finding.severity, count + 1);
    commands.push(renderCommand(finding, finding.location));
  }
  return { commands, notShown: all.length - commands.length };
}

/** The same for what is wrong with the input or the configuration, errors first. */
export function renderGithubProblems(problems: readonly Problem[], { mostPerLevel }: GithubOptions): readonly string[] {
  return (['error', 'warning'] as const).flatMap((level) =>
    problems
      .filter(({ severity }) => severity === level)
      .slice(0, mostPerLevel[level])
      .map(({ code, message, file, line, column }) => {
        const properties = { title: `crashlint ${code}`, file, line, col: column };
        return `::${level} ${renderProperties(properties)}::${escapeMessage(visibleText(message))}`;
      }),
  );
}

/** The title is what the list of a pull request shows: the prediction and who it is about. */
export function annotationTitle({ prediction, resource, container, severity }: Finding): string {
  const subject = container === undefined ? resource.name : `${resource.name}/${container}`;
  const status = severity === 'info' ? `At risk of ${prediction.status}` : prediction.status;
  return visibleText(`${status}: ${resource.kind} ${subject}`);
}

export function annotationMessage({ message, fix, rule }: Finding): string {
  const advice = fix === undefined ? [] : [`Fix: ${fix.description}.`];
  const text = [message, ...advice, `(${rule})`].map(visibleText).join('\n');
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
}

function renderCommand(finding: Finding, { file, start, end }: NonNullable<Finding['location']>): string {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    title: annotationTitle(finding),
    file: file.replace(/^\.\//, ''),
    line: Math.max(1, start.line),
    endLine: Math.max(1, end.line),
    ...columns,
  };
  return `::${COMMAND[finding.severity]} ${renderProperties(properties)}::${escapeMessage(annotationMessage(finding))}`;
}

function renderProperties(properties: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(visibleText(String(value)))}`)
    .join(',');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
