/** Writes every generated file; with `--check` writes nothing and fails when one is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateKnowledge } from './knowledge.ts';
import { generateRegistry } from './registry.ts';

const files = [...generateKnowledge(), generateRegistry()];
const stale = files.filter((file) => read(file.path) !== file.text);

if (!process.argv.includes('--check')) {
  for (const file of stale) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.text);
    console.log(`wrote ${file.path}`);
  }
} else if (stale.length > 0) {
  console.error(`stale: ${stale.map((file) => file.path).join(', ')}; run \`pnpm generate\` and commit the result`);
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
