import type { Certainty } from '../packages/core/src/finding.ts';

/** One fenced block of the section "Examples". */
export interface PageExample {
  /** The line of the page that holds the block's first line of YAML, 1-based. */
  readonly firstLine: number;
  /** The block without its `# <-- here` markers. */
  readonly yaml: string;
  /** Undefined for a good example. */
  readonly certainty?: Certainty;
  /** The lines of the page that carry a marker, 1-based. */
  readonly markedLines: readonly number[];
}

export interface RulePage {
  readonly id: string;
  /** The headings of the second level, in order. */
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
  /** The items of the section "Sources", each on one line. */
  readonly sources: readonly string[];
  /** What stands between the title and the first heading. */
  readonly opening: string;
  /** What is wrong with the page itself, each with its line. */
  readonly faults: readonly string[];
}

/** The headings of every page, in this order. */
export const PAGE_HEADINGS = [
  'What you will see',
  'How to fix it',
  'When it stays silent',
  'Examples',
  'Sources',
] as const;

const FENCE = /^```(\S*)\s*(.*)$/;
const VERDICT = /^(?:good|bad (certain|likely|possible))$/;
const MARKER = /[ \t]*# <-- here[ \t]*$/;

/** Reads a page of `rules/<cause>/`. Never throws: what it cannot read becomes a fault. */
export function parseRulePage(text: string): RulePage {
  const lines = text.split('\n');
  const blocks = findBlocks(lines);
  const insideBlock = new Set(blocks.flatMap(({ start, end }) => range(start, end)));
  const headings = lines.flatMap((line, index) =>
    line.startsWith('## ') && !insideBlock.has(index) ? [{ index, name: line.slice(3).trim() }] : [],
  );
  const section = (name: string): { start: number; end: number } => {
    const at = headings.findIndex((heading) => heading.name === name);
    return { start: headings[at]?.index ?? lines.length, end: headings[at + 1]?.index ?? lines.length };
  };
  const examples = section('Examples');
  const sources = section('Sources');
  const inExamples = blocks.filter(({ start }) => start > examples.start && start < examples.end);
  return {
    id: /^# (\S+)$/.exec(lines[0] ?? '')?.[1] ?? '',
    headings: headings.map(({ name }) => name),
    examples: inExamples.filter(isExample).map((block) => readExample(lines, block)),
    sources: readList(lines.slice(sources.start + 1, sources.end)),
    opening: lines
      .slice(1, headings[0]?.index ?? lines.length)
      .join('\n')
      .trim(),
    faults: [
      ...inExamples
        .filter((block) => !isExample(block))
        .map(
          ({ start }) => `line ${start + 1}: open it with \`\`\`yaml good or \`\`\`yaml bad <certain|likely|possible>`,
        ),
      ...blocks.filter(({ isClosed }) => !isClosed).map(({ start }) => `line ${start + 1}: this block is never closed`),
    ],
  };
}

interface Block {
  /** 0-based line of the opening fence. */
  readonly start: number;
  /** 0-based line of the closing fence. */
  readonly end: number;
  readonly isClosed: boolean;
  readonly language: string;
  readonly verdict: string;
}

function findBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const fence = FENCE.exec(lines[start] ?? '');
    if (fence === null) continue;
    const close = lines.indexOf('```', start + 1);
    const end = close === -1 ? lines.length : close;
    blocks.push({ start, end, isClosed: close !== -1, language: fence[1] ?? '', verdict: (fence[2] ?? '').trim() });
    start = end;
  }
  return blocks;
}

function isExample({ language, verdict }: Block): boolean {
  return language === 'yaml' && VERDICT.test(verdict);
}

function readExample(lines: readonly string[], { start, end, verdict }: Block): PageExample {
  const certainty = VERDICT.exec(verdict)?.[1] as Certainty | undefined;
  const body = lines.slice(start + 1, end);
  return {
    firstLine: start + 2,
    yaml: `${body.map((line) => line.replace(MARKER, '')).join('\n')}\n`,
    markedLines: body.flatMap((line, index) => (MARKER.test(line) ? [start + 2 + index] : [])),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/** A list's items; a line that is indented goes on with the item before it. */
function readList(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    const last = items.length - 1;
    if (line.startsWith('- ')) items.push(line.slice(2).trim());
    else if (line.trim() !== '' && last >= 0) items[last] = `${items[last]} ${line.trim()}`;
  }
  return items;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
}
