/** Bundled by workflow-parser.ts and never imported: Node refuses the way in which the parser's modules import JSON. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

interface Context {
  readonly errors: { readonly getErrors: () => readonly { readonly message: string }[] };
}

export async function faultsOfWorkflow(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined && faultsIn(context).length === 0) await convertWorkflowTemplate(context, value);
  return faultsIn(context);
}

export function faultsOfAction(content: string): readonly string[] {
  return faultsIn(parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()).context);
}

function faultsIn({ errors }: Context): readonly string[] {
  return errors.getErrors().map(({ message }) => message);
}
