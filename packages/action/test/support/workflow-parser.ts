import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './repository.js';

const require = createRequire(import.meta.url);

export interface WorkflowParser {
  /** @returns what GitHub would refuse the file for; empty when it takes it */
  readonly faultsOfWorkflow: (text: string) => Promise<readonly string[]>;
  readonly faultsOfAction: (text: string) => readonly string[];
}

const ENTRY = `
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

const trace = new NoOperationTraceWriter();
const faultsIn = (context) => context.errors.getErrors().map(({ message }) => message);

export async function faultsOfWorkflow(content) {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, trace);
  if (value !== undefined && faultsIn(context).length === 0) await convertWorkflowTemplate(context, value);
  return faultsIn(context);
}

export function faultsOfAction(content) {
  return faultsIn(parseAction({ name: 'action.yml', content }, trace).context);
}
`;

/** GitHub's own parser. Its modules import JSON in a way that Node refuses, so it is bundled first. */
export async function loadWorkflowParser(): Promise<WorkflowParser> {
  const outfile = join(temporaryFolder(), 'parser.cjs');
  const resolveDir = dirname(fileURLToPath(import.meta.url));
  await build({
    stdin: { contents: ENTRY, resolveDir, loader: 'js' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return require(outfile) as WorkflowParser;
}
