/** Writes every generated file; with `--check` writes nothing, lists the stale ones and fails when there are any. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateConfigSchema } from './config-schema.ts';
import { generateKnowledge } from './knowledge.ts';
import { generateLicences } from './licences.ts';
import type { GeneratedFile } from './output.ts';
import { generatePages } from './pages.ts';
import { generateReadmeTable } from './readme-table.ts';
import { generateRegistry } from './registry.ts';
import { readRuleSummaries } from './rule-summaries.ts';
import { generateTimelines } from './timelines.ts';

const isCheck = process.argv.includes('--check');

try {
  const stale = await generate();
  if (isCheck && stale.length > 0) {
    fail(`stale, run \`pnpm generate\` and commit the result:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Returns the paths of what was not current. */
async function generate(): Promise<readonly string[]> {
  // The second step imports the rules, which import the modules that the first one writes.
  const first = emit([...generateKnowledge(), generateRegistry(), ...generateLicences()]);
  const rules = await readRuleSummaries();
  const documents = [generatePages(rules), generateConfigSchema(rules), generateReadmeTable(rules)];
  return [...first, ...emit([...documents, ...(await generateTimelines())])];
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Writes the files that changed, unless only asked to check. Returns their paths. */
function emit(files: readonly GeneratedFile[]): string[] {
  const changed = files.filter((file) => read(file.path) !== file.text);
  for (const { path, text } of isCheck ? [] : changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  return changed.map(({ path }) => path);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
