import type { Finding, Problem, Suppression } from '../finding.js';
import type { IgnoreComment } from '../manifest/manifest.js';
import { findClosest } from '../text/closest.js';

export const IGNORE_ANNOTATION = 'crashlint.dev/ignore';

/** What one comment, or one line of the annotation, asks for. */
interface SuppressionRequest {
  readonly by: Suppression['by'];
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  readonly matches: (finding: Finding) => boolean;
}

interface ParsedRequest extends SuppressionRequest {
  readonly rule: string;
  readonly container?: string;
  readonly reason: string;
}

/** The value of {@link IGNORE_ANNOTATION} on one object: one request a line. */
export interface IgnoreAnnotation {
  readonly value: string;
  readonly file?: string;
  readonly line?: number;
  /** True for findings of the annotated object. */
  readonly covers: (finding: Finding) => boolean;
}

export interface SuppressionInput {
  readonly comments: readonly IgnoreComment[];
  readonly annotations: readonly IgnoreAnnotation[];
  readonly ruleIds: readonly string[];
  /** Rules that did not run; a suppression of one is not unused. */
  readonly offRuleIds: ReadonlySet<string>;
}

export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const REQUEST = /^([a-z0-9-]+)(?:\(([^()]+)\))?\s*(?::\s*(.*))?$/;

/** Marks suppressed findings; they are kept, so that reports can count and show them. */
export function applySuppressions(findings: readonly Finding[], input: SuppressionInput): SuppressionResult {
  const problems: Problem[] = [];
  const requests = [...input.comments.map(fromComment), ...input.annotations.flatMap(fromAnnotation)].flatMap(
    (request) => {
      const parsed = parseRequest(request, input.ruleIds);
      if ('problem' in parsed) problems.push(parsed.problem);
      return 'problem' in parsed ? [] : [parsed.request];
    },
  );
  const used = new Set<ParsedRequest>();
  const marked = findings.map((finding) => {
    const request = requests.find((candidate) => isAbout(candidate, finding));
    if (request === undefined) return finding;
    used.add(request);
    return { ...finding, suppressed: { by: request.by, reason: request.reason } };
  });
  for (const request of requests) {
    if (!used.has(request) && !input.offRuleIds.has(request.rule)) problems.push(unused(request));
  }
  return { findings: marked, problems };
}

function isAbout(request: ParsedRequest, finding: Finding): boolean {
  const sameContainer = request.container === undefined || request.container === finding.container;
  return request.rule === finding.rule && sameContainer && request.matches(finding);
}

function fromComment({ file, line, target, text }: IgnoreComment): SuppressionRequest {
  return {
    by: 'comment',
    text,
    file,
    line,
    matches: ({ location }) => location?.file === file && location.start.line === target,
  };
}

function fromAnnotation({ value, file, line, covers }: IgnoreAnnotation): readonly SuppressionRequest[] {
  const lines = value
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return lines.map((text) => ({
    by: 'annotation',
    text,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    matches: covers,
  }));
}

function parseRequest(
  request: SuppressionRequest,
  ruleIds: readonly string[],
): { request: ParsedRequest } | { problem: Problem } {
  const match = REQUEST.exec(request.text);
  const rule = match?.[1];
  const container = match?.[2];
  const reason = match?.[3]?.trim() ?? '';
  if (rule === undefined)
    return { problem: invalid(request, 'write it as `<rule>: <reason>` or `<rule>(<container>): <reason>`') };
  if (!ruleIds.includes(rule)) {
    const closest = findClosest(rule, ruleIds);
    return {
      problem: invalid(request, `there is no rule ${rule}${closest === undefined ? '' : `; did you mean ${closest}?`}`),
    };
  }
  if (reason === '')
    return { problem: invalid(request, `say why: \`${rule}: <reason>\`; without a reason nothing is suppressed`) };
  return { request: { ...request, rule, reason, ...(container === undefined ? {} : { container: container.trim() }) } };
}

function invalid(request: SuppressionRequest, advice: string): Problem {
  return problemOf(request, 'invalid-suppression', `this ${request.by} does not suppress anything: ${advice}`);
}

function unused(request: ParsedRequest): Problem {
  return problemOf(
    request,
    'unused-suppression',
    `this ${request.by} suppresses ${request.rule}, which finds nothing here; remove it`,
  );
}

function problemOf(request: SuppressionRequest, code: Problem['code'], message: string): Problem {
  return {
    code,
    severity: 'warning',
    message,
    ...(request.file === undefined ? {} : { file: request.file }),
    ...(request.line === undefined ? {} : { line: request.line }),
  };
}
