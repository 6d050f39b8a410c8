import { expect } from 'vitest';
import { broken, healthy } from './manifests.js';
import { examplePayload } from './payloads.js';
import { checkout, createPullRequest, type PullRequestFiles } from './repository.js';
import type { ActionResult, ActionRun } from './run-action.js';

const FINDING = '::error title=CrashLoopBackOff%3A Deployment';

/** One new fault, one old one, one that the change mends. */
export const FILES = {
  before: {
    'deploy/web.yaml': healthy('web'),
    'deploy/old.yaml': broken('old'),
    'deploy/mended.yaml': broken('mended'),
  },
  change: { 'deploy/web.yaml': broken('web'), 'deploy/mended.yaml': healthy('mended') },
};

export function expectOnlyNew(result: ActionResult): void {
  expect(result.outputs).toMatchObject({ 'new-findings': '1', findings: '2', errors: '2', conclusion: 'failure' });
  expect(annotationsOf(result)).toEqual([expect.stringContaining(`${FINDING} web/web,file=deploy/web.yaml,line=15,`)]);
  expect(result.summary).toContain('1 will crash-loop because of this change');
  expect(result.summary).toContain('This change fixes 1: Deployment/mended');
  expect(result.summary).toContain('1 older finding not shown');
  expect(result.exit).toBe(1);
}

export function annotationsOf({ commands }: ActionResult): readonly string[] {
  return commands.filter((command) => command.includes('file='));
}

/** A pull request as actions/checkout leaves it with `fetch-depth: 2`. */
export function preparePull(files: PullRequestFiles): Omit<ActionRun, 'apiUrl'> {
  const { origin, mergeSha, ...shas } = createPullRequest(files);
  const { folder } = checkout(origin, 'refs/pull/7/merge', 2);
  return { workspace: folder, event: 'pull_request', sha: mergeSha, payload: examplePayload('pull_request', 7, shas) };
}
