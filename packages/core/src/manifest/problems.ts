import type { Problem, ProblemCode } from '../finding.js';
import type { DuplicateKey } from './decode-document.js';
import { LARGEST_TEXT, MOST_PROBLEMS_OF_A_KIND } from './limits.js';
import { type LineStarts, positionAt } from './position-table.js';
import { detach, printable } from './printable.js';
import type { TemplateMarkup } from './templates.js';
import type { DocumentFault } from './yaml-documents.js';

/** A problem at an offset into the text of the file. */
export interface ProblemAt {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly offset: number;
}

/** Collects the problems of one file: at most five of a kind, and one template. */
export interface FileProblems {
  readonly add: (problem: ProblemAt) => void;
  readonly addFault: (fault: DocumentFault) => void;
  readonly take: () => Problem[];
}

export function fileProblems(file: string, lineStarts: LineStarts): FileProblems {
  const problems: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  const add = ({ offset, message, code, severity }: ProblemAt): void => {
    const position = positionAt(lineStarts, offset);
    if (code === 'yaml-syntax' && problems.some((other) => other.code === code && other.line === position.line)) return;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > (code === 'unrendered-template' ? 1 : MOST_PROBLEMS_OF_A_KIND)) return;
    problems.push({ code, message: detach(message), severity, file, ...position });
  };
  const addFault = (fault: DocumentFault): void => add(describeFault(fault));
  const take = (): Problem[] => [...problems, ...describeRest(file, problems, counts)];
  return { add, addFault, take };
}

function* describeRest(
  file: string,
  problems: readonly Problem[],
  counts: ReadonlyMap<ProblemCode, number>,
): Generator<Problem> {
  for (const [code, count] of counts) {
    const named = problems.filter((problem) => problem.code === code);
    const unnamed = count - named.length;
    if (code === 'unrendered-template' || unnamed === 0 || !named[0]) continue;
    const message = `And ${unnamed} more of the kind \`${code}\` in this file, often for the same cause; mend the first and check again.`;
    yield { code, message, severity: named[0].severity, file };
  }
}

export function wholeFileProblem(code: 'file-too-large' | 'not-text', file: string): Problem {
  const message =
    code === 'not-text'
      ? 'This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.'
      : `This file is larger than ${LARGEST_TEXT / 1024 / 1024} Mi characters, so it was not analysed; split it or leave it out.`;
  return { code, message, severity: 'error', file };
}

export function duplicateKey({ key, offset, firstOffset }: DuplicateKey, lineStarts: LineStarts): ProblemAt {
  const first = positionAt(lineStarts, firstOffset).line;
  const message = `The key "${printable(key)}" stands twice in one map, first in line ${first}; Kubernetes keeps only this last one, so remove one of them.`;
  return { code: 'duplicate-key', severity: 'warning', message, offset };
}

export function unrenderedTemplate({ offset, message }: TemplateMarkup): ProblemAt {
  return { code: 'unrendered-template', severity: 'warning', message, offset };
}

function describeFault({ code, offset, reason }: DocumentFault): ProblemAt {
  return { code, severity: 'error', message: `This document cannot be read: ${reason}. ${REMEDIES[code]}`, offset };
}

const REMEDIES: Readonly<Record<DocumentFault['code'], string>> = {
  'yaml-syntax': 'Mend it and check again; nothing in this document was analysed.',
  'too-deep': 'Kubernetes objects never are; flatten it or leave the file out.',
  'too-many-aliases': 'Kubernetes refuses that too; write the values out or leave the file out.',
};
