import { createRequire } from 'node:module';

type Json = Record<string, unknown>;

interface Examples {
  readonly name: string;
  readonly examples: readonly Json[];
}

const require = createRequire(import.meta.url);

/** A real payload of GitHub, with the number and the commits of the test's own repository. */
export function examplePayload(
  name: 'pull_request' | 'merge_group' | 'push' | 'workflow_dispatch',
  number: number,
  { baseSha, headSha }: { readonly baseSha?: string; readonly headSha?: string } = {},
): object {
  const all = require('@octokit/webhooks-examples') as readonly Examples[];
  const example = structuredClone(all.find((one) => one.name === name)?.examples[0]);
  if (example === undefined) throw new Error(`no example of ${name}`);
  if (name === 'pull_request') {
    const pull = example['pull_request'] as Record<string, Json>;
    Object.assign(example, { number });
    Object.assign(pull, { number });
    Object.assign(pull['head'] ?? {}, { sha: headSha });
    Object.assign(pull['base'] ?? {}, { sha: baseSha });
  }
  if (name === 'merge_group') Object.assign(example['merge_group'] as Json, { base_sha: baseSha, head_sha: headSha });
  if (name === 'push') Object.assign(example, { before: baseSha, after: headSha });
  return example;
}
