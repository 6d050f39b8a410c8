/**
 * Draws what crashlint prints as a picture for the README: `tsx scripts/render-terminal-svg.ts docs/img/shop.svg shop/catalog …`
 * runs the built CLI on these paths of test-fixtures. The picture has a background of its own, so it reads the same on a
 * light and a dark page.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { displayWidth } from '../packages/cli/src/terminal/display-width.ts';

interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly colour: string | undefined;
}

interface Run extends Look {
  readonly text: string;
  /** 0-based. */
  readonly column: number;
}

/** Of the terminal that is drawn. */
const COLUMNS = 90;
const FONT_SIZE = 14;
const COLUMN_WIDTH = 8.43;
const ROW = 20;
const MARGIN = 20;
const TITLE_HEIGHT = 38;
const PLAIN: Look = { bold: false, dim: false, colour: undefined };
const BACKGROUND = '#11161d';
const FOREGROUND = '#d7dee7';
const COLOURS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#f2cc60',
  34: '#79b8ff',
  35: '#d2a8ff',
  36: '#76e3ea',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with one
const SEQUENCE = /\u001b\[([0-9;]*)m/;

export function renderTerminalSvg(text: string, title: string): string {
  const rows = text.trimEnd().split('\n').map(parseRow);
  const columns = Math.max(
    ...rows.flatMap((runs) => runs.map((run) => run.column + displayWidth(run.text))),
    displayWidth(title) + 12,
    40,
  );
  const width = Math.ceil(columns * COLUMN_WIDTH + 2 * MARGIN);
  const height = TITLE_HEIGHT + rows.length * ROW + MARGIN;
  const body = rows.flatMap((runs, row) =>
    runs.filter(({ text: run }) => run.trim() !== '').map((run) => drawRun(run, TITLE_HEIGHT + (row + 1) * ROW - 6)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (fill, index) => `<circle cx="${MARGIN + index * 20}" cy="20" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${FONT_SIZE}" fill="${FOREGROUND}" xml:space="preserve">`,
    `<text x="${MARGIN + 70}" y="25" fill="#8b96a5">$ ${escapeXml(title)}</text>`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function parseRow(row: string): readonly Run[] {
  const runs: Run[] = [];
  let look = PLAIN;
  let column = 0;
  row.split(SEQUENCE).forEach((part, index) => {
    // `split` with a group gives text and codes in turn.
    if (index % 2 === 1) look = part.split(';').reduce(applyCode, look);
    else if (part !== '') {
      runs.push({ ...look, text: part, column });
      column += displayWidth(part);
    }
  });
  return runs;
}

function applyCode(look: Look, code: string): Look {
  if (code === '' || code === '0') return PLAIN;
  if (code === '1') return { ...look, bold: true };
  if (code === '2') return { ...look, dim: true };
  if (code === '22') return { ...look, bold: false, dim: false };
  return { ...look, colour: COLOURS[code] };
}

/** `textLength` keeps the columns in line whatever font the reader has. */
function drawRun({ text, column, bold, dim, colour }: Run, y: number): string {
  const start = text.length - text.trimStart().length;
  const shown = text.trim();
  const x = (MARGIN + (column + start) * COLUMN_WIDTH).toFixed(1);
  const length = (displayWidth(shown) * COLUMN_WIDTH).toFixed(1);
  const attributes = [
    ...(bold ? ['font-weight="700"'] : []),
    ...(colour === undefined ? [] : [`fill="${colour}"`]),
    ...(dim ? ['opacity="0.6"'] : []),
  ];
  return `<text x="${x}" y="${y}" textLength="${length}" ${attributes.join(' ')}>${escapeXml(shown)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function runCrashlint(paths: readonly string[]): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/dist/crashlint.mjs'), ...paths, '--color'],
    {
      cwd: join(root, 'test-fixtures'),
      env: { ...process.env, COLUMNS: String(COLUMNS) },
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(`crashlint printed nothing; ${stderr}`);
  return stdout;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file = 'docs/img/shop.svg', ...paths] = process.argv;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderTerminalSvg(runCrashlint(paths), `crashlint ${paths.join(' ')}`));
}
