import { readProduct } from './arithmetic.js';
import { parseBinarySize } from './binary-size.js';

/** A part of a script that asks for memory in so many words. */
export interface ScriptAllocation {
  /** Infinite when the program reads without end. */
  readonly bytes: number;
  readonly text: string;
  /** `cache`: it is written to a file, so the kernel may take the memory back. */
  readonly isUsed: 'probably' | 'cache';
}

/** Calls whose argument is a size in bytes; it follows the matched text. */
const CALLS: readonly RegExp[] = [
  // Python fills a bytearray with zeros, and repeats a text by copying it; Perl writes `"x" x 1000`.
  /\bbytearray\(/g,
  /(?<![\w=])b?(["'])[^"'\\]\1\s*[*x]/g,
  // Node.js; allocUnsafe is left out, since it does not touch the memory.
  /\bBuffer\.alloc\(/g,
];

/** Text without a line end: what reads it by lines keeps all of it. */
const ENDLESS_LINE = /\bhead\s+-c\s*(\d+[bkKmMGT]?i?B?)\b[^|;&\n]*\|\s*(?:grep|tail|sort|sed|awk|tac)\b/g;
const ENDLESS_FILE = /\b(?:tail|sort|tac)\s+\/dev\/zero\b/g;
const DD = /\bdd\s[^|;&\n]*/g;

export function findScriptAllocations(script: string, tmpfsPaths: readonly string[]): readonly ScriptAllocation[] {
  return [
    ...CALLS.flatMap((pattern) => [...script.matchAll(pattern)].flatMap((match) => readCall(script, match))),
    ...[...script.matchAll(ENDLESS_LINE)].flatMap(([text, size = '']) => probably(parseBinarySize(size), text)),
    ...[...script.matchAll(ENDLESS_FILE)].flatMap(([text]) => probably(Number.POSITIVE_INFINITY, text)),
    ...[...script.matchAll(DD)].flatMap(([text]) => readDd(text.trim(), tmpfsPaths)),
  ];
}

function readCall(script: string, { 0: text, index }: RegExpMatchArray): readonly ScriptAllocation[] {
  const rest = script.slice((index ?? 0) + text.length, (index ?? 0) + text.length + LONGEST_SIZE);
  const [argument = ''] = /^[^,;\n]*/.exec(rest) ?? [];
  return probably(readProduct(rest), `${text}${argument}`);
}

/** No size is written longer than this. */
const LONGEST_SIZE = 80;

function probably(bytes: number | undefined, text: string): readonly ScriptAllocation[] {
  return bytes === undefined ? [] : [{ bytes, text, isUsed: 'probably' }];
}

/** dd keeps one block in memory; what it writes counts for the container when it goes to a tmpfs. */
function readDd(text: string, tmpfsPaths: readonly string[]): readonly ScriptAllocation[] {
  const operand = (name: string): string | undefined => new RegExp(String.raw`\b${name}=(\S+)`).exec(text)?.[1];
  const block = parseBinarySize(operand('bs') ?? '512');
  const count = Number(operand('count') ?? 'NaN');
  const output = operand('of') ?? '/dev/null';
  if (block === undefined) return [];
  const total = block * count;
  const isTmpfs = ['/dev/shm', ...tmpfsPaths].some((path) => output.startsWith(`${path}/`));
  if (isTmpfs && total > block) return [{ bytes: total, text, isUsed: 'probably' }];
  const buffer: ScriptAllocation = { bytes: block, text, isUsed: 'probably' };
  if (output.startsWith('/dev/') || !(total > block)) return [buffer];
  return [buffer, { bytes: total, text, isUsed: 'cache' }];
}
