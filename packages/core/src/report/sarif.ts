import type { Certainty, Finding, Location, Problem, Related, Resource, Severity } from '../finding.js';
import { visibleText } from '../text/visible-text.js';
import { worstFirst } from './order.js';
import type { ReportInput, RuleDescription } from './report-input.js';

export interface SarifOptions {
  /** crashlint's own version. */
  readonly toolVersion: string;
  readonly informationUri: string;
  /** Every rule, also those that found nothing: a rule list that changes with the findings confuses code scanning. */
  readonly rules: readonly RuleDescription[];
}

type Level = 'error' | 'warning' | 'note';

const LEVEL: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub's words; source: docs.github.com, "SARIF support for code scanning", reportingDescriptor object. */
const PRECISION: Readonly<Record<Certainty, string>> = { certain: 'very-high', likely: 'high', possible: 'medium' };
const PROBLEM_SEVERITY: Readonly<Record<Certainty, string>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'recommendation',
};

/** GitHub cuts descriptions here, and keeps so many locations of a result. */
const LONGEST_DESCRIPTION = 1024;
const MOST_RELATED = 100;
/** GitHub refuses a run with more, and keeps the first 5,000. */
const MOST_RESULTS = 25_000;

/**
 * SARIF 2.1.0 as GitHub code scanning wants it, complete also when nothing was found. Suppressed findings are left out,
 * because code scanning does not read `suppressions` and would open alerts for them.
 */
export function renderSarif(input: ReportInput, options: SarifOptions): string {
  const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crashlint',
            semanticVersion: options.toolVersion,
            informationUri: options.informationUri,
            rules: rules.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [describeInvocation(input.problems)],
        results: worstFirst(input.findings)
          .slice(0, MOST_RESULTS)
          .map((finding) => describeResult(finding, indexOf.get(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, summary, certainty, help, helpUri }: RuleDescription): object {
  return {
    id,
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(`${summary}.`) },
    help: { text: help, markdown: help },
    helpUri,
    defaultConfiguration: {
      level: LEVEL[certainty === 'certain' ? 'error' : certainty === 'likely' ? 'warning' : 'info'],
    },
    properties: {
      precision: PRECISION[certainty],
      'problem.severity': PROBLEM_SEVERITY[certainty],
      tags: ['kubernetes', 'reliability'],
    },
  };
}

/** Problems of the input are told as notifications; a run that could not read something was not fully successful. */
function describeInvocation(problems: readonly Problem[]): object {
  return {
    executionSuccessful: problems.every((problem) => problem.severity !== 'error'),
    toolExecutionNotifications: problems.map((problem) => ({
      level: problem.severity,
      message: { text: plainText(problem.message) },
      descriptor: { id: problem.code },
      ...(problem.file === undefined ? {} : { locations: [problemLocation(problem.file, problem)] }),
    })),
  };
}

function problemLocation(file: string, { line, column }: Problem): object {
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return { physicalLocation: { artifactLocation: artifact(file), ...region } };
}

function describeResult(finding: Finding, ruleIndex: number | undefined): object {
  const related = finding.related.flatMap((one, index) => describeRelated(one, index)).slice(0, MOST_RELATED);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: describeMessage(finding) },
    locations: [{ ...physical(finding.location ?? placeOf(finding.resource)), logicalLocations: [logical(finding)] }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'crashlint/v1': finding.fingerprint },
    properties: { certainty: finding.certainty, prediction: finding.prediction, path: finding.path },
  };
}

function describeMessage({ message, prediction, fix }: Finding): string {
  const shown = `The pod will show ${prediction.status}.`;
  return plainText([message, shown, ...(fix === undefined ? [] : [`Fix: ${fix.description}.`])].join(' '));
}

/** A message may hold links, written `[text](target)`; one that a manifest wrote is none. Source: SARIF 2.1.0, 3.11.6. */
function plainText(text: string): string {
  return visibleText(text).replaceAll('](', ']\u200b(');
}

/**
 * GitHub refuses the whole file when one result has no place ("locationFromSarifResult: expected at least one location"),
 * so an object that did not come from text is named as if it were a file.
 */
function placeOf({ kind, name }: Resource): Location {
  const start = { line: 1, column: 1 };
  return { file: `${kind}/${name}`, start, end: start };
}

function describeRelated({ message, location }: Related, index: number): object[] {
  return location === undefined
    ? []
    : [{ id: index + 1, message: { text: plainText(message) }, ...physical(location) }];
}

function physical({ file, start, end }: Location): { physicalLocation: object } {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: artifact(file), region } };
}

function logical({ resource, path }: Finding): object {
  const name = `${resource.kind}/${resource.name}`;
  return { name, fullyQualifiedName: `${name}#${path}`, kind: 'resource' };
}

/** A relative URI: `/` between folders, everything else percent-encoded. Half a surrogate pair has no encoding. */
function artifact(file: string): object {
  const uri = file
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function cut(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
