import { findClosest } from '@crashlint/core';
import { visibleText } from '@crashlint/core/report';
import { EXIT } from '../exit-code.js';
import type { Host } from '../host.js';
import { type RulePage, readPages } from '../pages.js';
import { widthOf } from '../render-report.js';
import { renderMarkdownForTerminal } from '../terminal/render-markdown.js';
import { createStyle, type Style, wantsColour } from '../terminal/style.js';

export interface ExplainRequest {
  readonly rule: string | undefined;
  readonly color?: boolean;
}

/** Prints the page of one rule, or the list of all. @returns the exit code */
export function runExplain({ rule, color }: ExplainRequest, host: Host): number {
  const pages = readPages();
  const style = createStyle(wantsColour({ asked: color, isTerminal: host.stdout.isTTY === true, env: host.env }));
  const page = rule === undefined ? undefined : pages.get(rule);
  if (rule === undefined) host.stdout.write(renderList(pages, style));
  else if (page !== undefined) host.stdout.write(renderMarkdownForTerminal(page.markdown, style, widthOf(host)));
  else return refuse(rule, [...pages.keys()], host);
  return EXIT.clean;
}

function refuse(rule: string, known: readonly string[], { stderr }: Host): number {
  const closest = findClosest(rule, known);
  const advice = closest === undefined ? '`crashlint explain` lists all rules' : `did you mean ${closest}?`;
  stderr.write(`crashlint: there is no rule ${visibleText(rule)}; ${advice}\n`);
  return EXIT.unusable;
}

/** By cause, as people search by what went wrong. */
function renderList(pages: ReadonlyMap<string, RulePage>, style: Style): string {
  const width = Math.max(...[...pages.keys()].map((id) => id.length), 0);
  const causes = [...new Set([...pages.values()].map(({ cause }) => cause))].sort();
  const blocks = causes.map((cause) => {
    const rules = [...pages].filter(([, page]) => page.cause === cause);
    return [
      style.bold(cause),
      ...rules.map(([id, { summary }]) => `  ${style.code(id.padEnd(width))}  ${summary}`),
    ].join('\n');
  });
  return `${[...blocks, style.dim('`crashlint explain <rule>` shows what happens, what you will see and how to fix it')].join('\n\n')}\n`;
}
