import type { Finding, Location, Related } from '../finding.js';
import { escapeMarkdown } from './escape-markdown.js';

export interface LinkOptions {
  /** Absolute URL of a line, or undefined when there is nothing to link to. */
  readonly linkTo?: (file: string, line: number) => string | undefined;
  /** Absolute URL of a rule's page. */
  readonly linkToRule?: (rule: string) => string | undefined;
}

export interface FindingOptions extends LinkOptions {
  /** Drawings to fold under findings, by fingerprint. */
  readonly drawings?: ReadonlyMap<string, string>;
}

export const SEVERITY_ICON = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** Why, the places that explain it, what to do, and the drawing if there is one. */
export function renderFindingMarkdown(finding: Finding, options: FindingOptions): string {
  const { location, related, fix } = finding;
  const where = location === undefined ? '' : ` (${renderPlace(location, options)})`;
  const items = [
    ...related.map((one) => `- ${renderRelated(one, options)}`),
    ...(fix === undefined ? [] : [`- **Fix:** ${escapeMarkdown(fix.description)}`]),
  ];
  const reason = `${SEVERITY_ICON[finding.severity]} ${escapeMarkdown(finding.message)}${where} · ${renderRule(finding.rule, options)}`;
  const text = items.length === 0 ? reason : `${reason}\n${items.join('\n')}`;
  const drawing = options.drawings?.get(finding.fingerprint);
  return drawing === undefined ? text : `${text}\n\n${renderDrawing(drawing)}`;
}

/** GitHub shows no picture that comes with the text, so it is drawn in letters. */
function renderDrawing(drawing: string): string {
  const fence = '```';
  return `<details><summary>The first minutes, drawn</summary>\n\n${fence}text\n${drawing.replaceAll('`', "'")}\n${fence}\n\n</details>`;
}

/** `file:line`, as a link where there is something to link to. */
export function renderPlace({ file, start }: Location, { linkTo }: LinkOptions): string {
  const text = escapeMarkdown(`${file}:${start.line}`);
  const url = linkTo?.(file, start.line);
  return url === undefined ? text : `[${text}](${escapeUrl(url)})`;
}

function renderRelated({ message, location }: Related, options: LinkOptions): string {
  const text = escapeMarkdown(message);
  return location === undefined ? text : `${text} (${renderPlace(location, options)})`;
}

function renderRule(rule: string, { linkToRule }: LinkOptions): string {
  const url = linkToRule?.(rule);
  return url === undefined ? `\`${rule}\`` : `[\`${rule}\`](${escapeUrl(url)})`;
}

/** What would end a link's address. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[()<>\s\\|]/g, (one) => encodeURIComponent(one).replace('(', '%28').replace(')', '%29'));
}
