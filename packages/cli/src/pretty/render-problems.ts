import type { Problem } from '@crashlint/core';
import { visibleText } from '@crashlint/core/report';
import type { Style } from '../terminal/style.js';
import { wrapText } from '../terminal/wrap-text.js';

/** A block a problem: where, then what is wrong with the input and what to do about it. */
export function renderProblems(
  problems: readonly Problem[],
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  const ordered = [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
  return ordered.map((problem) => renderProblem(problem, style, width)).join('\n');
}

function renderProblem({ severity, message, file, line, column, code }: Problem, style: Style, width: number): string {
  const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  const place = file === undefined ? '' : `${style.bold(visibleText(file) + position)} `;
  const head = `${style.severity[severity](severity)} ${place}${style.dim(code)}`;
  return [head, ...wrapText(visibleText(message), width - 2).map((text) => `  ${text}`)].join('\n');
}
