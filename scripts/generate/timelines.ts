import { readFileSync } from 'node:fs';
import { listPages, type PageFile } from '../list-pages.ts';
import { type PageExample, parseRulePage } from '../rule-page.ts';
import type { GeneratedFile } from './output.ts';

/**
 * The pictures that pages of rules show beside their text (`![…](<rule>.svg)`): the first minutes of the page's first bad example.
 * It imports the whole analysis, so the rules' registry and the knowledge tables must have been generated before.
 */
export async function generateTimelines(): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const page of listPages()) {
    const markdown = readFileSync(page.path, 'utf8');
    if (markdown.includes(`](${page.id}.svg)`)) files.push(await drawPage(page, markdown));
  }
  return files;
}

async function drawPage({ id, path }: PageFile, markdown: string): Promise<GeneratedFile> {
  const example = parseRulePage(markdown).examples.find(({ certainty }) => certainty !== undefined);
  const text = example === undefined ? undefined : await drawExample(id, example);
  if (text === undefined) throw new Error(`${path} shows ${id}.svg, but no probe kills its first bad example`);
  return { path: path.replace(/\.md$/, '.svg'), text };
}

async function drawExample(rule: string, { yaml }: PageExample): Promise<string | undefined> {
  const { analyze, parseManifests, timelineOfFinding } = await import('../../packages/core/src/index.ts');
  const { renderTimelineSvg } = await import('../../packages/core/src/report/index.ts');
  const parsed = parseManifests([{ path: 'example.yaml', text: yaml }]);
  const finding = analyze(parsed).findings.find((one) => one.rule === rule);
  const timeline = finding === undefined ? undefined : timelineOfFinding(parsed, finding);
  return timeline === undefined ? undefined : renderTimelineSvg(timeline);
}
