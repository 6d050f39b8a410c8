import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './repository.js';

const require = createRequire(import.meta.url);

export interface WorkflowParser {
  /** @returns what GitHub would refuse the file for; empty when it takes it */
  readonly faultsOfWorkflow: (text: string) => Promise<readonly string[]>;
  readonly faultsOfAction: (text: string) => readonly string[];
}

/** GitHub's own parser of workflows and actions. */
export async function loadWorkflowParser(): Promise<WorkflowParser> {
  const entry = fileURLToPath(new URL('./workflow-parser-entry.ts', import.meta.url));
  const outfile = join(temporaryFolder(), 'parser.cjs');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return require(outfile) as WorkflowParser;
}
