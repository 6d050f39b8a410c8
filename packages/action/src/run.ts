import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from '@crashlint/core';
import { type Analysed, analyseTree } from './analyse-tree.js';
import { openBaseTree } from './base-tree.js';
import { type ChangedLines, DIFF_ARGUMENTS, parseChangedLines } from './changed-lines.js';
import { type Comparison, compareFindings } from './compare.js';
import { readEvent, type WorkflowEvent } from './event.js';
import { type Git, openGit } from './git.js';
import { type Inputs, readInputs } from './inputs.js';
import type { Log } from './log.js';
import { publish } from './publish/publish.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known about the change that started the workflow. */
export interface Change {
  readonly comparison: Comparison;
  readonly changed: ChangedLines;
}

/** What the publishers work from. */
export interface Outcome {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  readonly head: Analysed;
  /** Undefined when every finding counts as the subject: no base was asked for, or it could not be had. */
  readonly change?: Change;
  /** A sentence for people when the base was asked for and could not be had. */
  readonly notice?: string;
}

/** @returns the exit code: 0, 1 for findings at or above fail-on, 2 for wrong inputs or unreadable input */
export async function runAction(environment: Environment, log: Log): Promise<number> {
  const { inputs, faults } = readInputs(environment);
  if (inputs === undefined) {
    for (const fault of faults) log.error(`input ${fault}`);
    return 2;
  }
  const event = readEvent(environment, await readPayload(environment));
  const folder = resolve(environment.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory);
  const git = openGit(folder);
  const prefix = ((await git.read('rev-parse', '--show-prefix')) ?? '').trim();
  const head = await analyseTree({ folder, prefix, inputs });
  const outcome = { inputs, event, head, ...(await compareWithBase({ inputs, event, git, prefix, head }, log)) };
  await publish(outcome, environment, log);
  return exitCodeOf(outcome);
}

async function readPayload({ GITHUB_EVENT_PATH: path }: Environment): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

interface Comparing {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  readonly git: Git;
  readonly prefix: string;
  readonly head: Analysed;
}

/** A schedule or a manual run looks at everything; where a change can be told, only what it makes worse counts. */
async function compareWithBase(comparing: Comparing, log: Log): Promise<Pick<Outcome, 'change' | 'notice'>> {
  const { inputs, event, git, prefix, head } = comparing;
  const isChange = event.baseSha !== undefined || inputs.baseRef !== undefined;
  if (inputs.onlyNew === 'false' || (inputs.onlyNew === 'auto' && !isChange)) return {};
  const { base, why } = { why: '', ...(await openBaseTree(git, event, inputs.baseRef)) };
  if (base === undefined) {
    const notice = `What this change makes worse could not be told, because ${why}. All findings are listed; none is marked as new.`;
    log.warning(notice);
    return { notice };
  }
  try {
    const before = await analyseTree({ folder: resolve(base.folder, prefix), prefix, inputs });
    const diff = (await git.read('diff', ...DIFF_ARGUMENTS, base.sha, 'HEAD')) ?? '';
    return { change: { comparison: compareFindings(before.analysis.findings, head.analysis.findings), changed: parseChangedLines(diff) } };
  } finally {
    await base.dispose();
  }
}

/** The findings that the run is about, worst first: the new ones of a change, else all. */
export function subjectOf({ change, head }: Outcome): readonly Finding[] {
  return change?.comparison.added ?? head.analysis.findings.filter((finding) => finding.suppressed === undefined);
}

const RANK = { error: 0, warning: 1, info: 2, none: -1 } as const;

export function isFailing(outcome: Outcome): boolean {
  const limit = RANK[outcome.head.failOn];
  return subjectOf(outcome).some((finding) => RANK[finding.severity] <= limit);
}

/** As the CLI: unusable input wins, because the result is then not complete. */
function exitCodeOf(outcome: Outcome): number {
  if (outcome.head.analysis.problems.some((problem) => problem.severity === 'error')) return 2;
  return isFailing(outcome) ? 1 : 0;
}
