import type { Problem, ProblemCode } from '../finding.js';
import type { DuplicateKey } from './decode-document.js';
import { LARGEST_TEXT, MOST_SYNTAX_PROBLEMS } from './limits.js';
import { positionAt } from './position-table.js';
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

/** Collects the problems of one file: at most five syntax errors and one template. */
export interface FileProblems {
  readonly add: (problem: ProblemAt) => void;
  readonly addFault: (fault: DocumentFault) => void;
  readonly take: () => Problem[];
}

export function fileProblems(file: string, lineStarts: Uint32Array): FileProblems {
  const problems: Problem[] = [];
  let syntaxErrors = 0;
  const add = ({ offset, message, code, severity }: ProblemAt): void => {
    if (code === 'unrendered-template' && problems.some((problem) => problem.code === code)) return;
    problems.push({ code, message: detach(message), severity, file, ...positionAt(lineStarts, offset) });
  };
  const addFault = (fault: DocumentFault): void => {
    if (fault.code === 'yaml-syntax') syntaxErrors += 1;
    if (fault.code !== 'yaml-syntax' || syntaxErrors <= MOST_SYNTAX_PROBLEMS) add(describeFault(fault));
  };
  const take = (): Problem[] => {
    const unnamed = syntaxErrors - MOST_SYNTAX_PROBLEMS;
    const message = `This file has ${unnamed} more YAML errors, often caused by the first; mend that one and check again.`;
    return unnamed > 0 ? [...problems, { code: 'yaml-syntax', message, severity: 'error', file }] : problems;
  };
  return { add, addFault, take };
}

export function wholeFileProblem(code: 'file-too-large' | 'not-text', file: string): Problem {
  const message =
    code === 'not-text'
      ? 'This file is not UTF-8 text, so it was not analysed; save it as UTF-8 or leave it out.'
      : `This file is larger than ${LARGEST_TEXT / 1024 / 1024} Mi characters, so it was not analysed; split it or leave it out.`;
  return { code, message, severity: 'error', file };
}

export function duplicateKey({ key, offset, firstOffset }: DuplicateKey, lineStarts: Uint32Array): ProblemAt {
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
