import { expect } from 'vitest';
import { type GithubServer, type ServerOptions, startGithub, TOKEN } from './github-server.js';
import { broken, healthy } from './manifests.js';
import { preparePull } from './pull-request.js';
import { type ActionResult, type ActionRun, runAction } from './run-action.js';

export const CREATE_RUN = 'POST /repos/{owner}/{repo}/check-runs';
export const UPDATE_RUN = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
export const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
export const REVIEW_COMMENT = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';
export const REVIEW_COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
export const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
export const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
export const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

export const EVERYTHING = { 'check-run': 'true', comment: 'true', 'review-suggestions': 'true' };

export interface Done {
  readonly result: ActionResult;
  readonly github: GithubServer;
}

export async function run(
  prepared: Omit<ActionRun, 'apiUrl'>,
  inputs: Record<string, string>,
  options: ServerOptions = {},
): Promise<Done> {
  const github = await startGithub(options);
  const result = await runAction({ ...prepared, apiUrl: github.url, inputs: { 'github-token': TOKEN, ...inputs } });
  return { result, github };
}

/** Whatever GitHub does: the log and the summary hold everything, the exit code is that of the findings, no secret is told. */
export function expectFindingsReachTheUser(result: ActionResult, count: number): void {
  expectFindingsInLog(result, count);
  expect(result.commands.filter((command) => command.includes('file='))).toHaveLength(Math.min(10, count));
}

/** The same where a check run holds the annotations. */
export function expectFindingsInLog(result: ActionResult, count: number): void {
  expect(result.exit).toBe(1);
  expect(result.outputs['new-findings']).toBe(String(count));
  expect(result.stdout).toContain('Deployment/web');
  expect(result.summary).toMatch(new RegExp(`^## crashlint: ${count} will .* because of this change$`, 'm'));
  expect(result.stdout + result.stderr + result.summary).not.toContain(TOKEN);
}

export function operationsOf({ received }: GithubServer): readonly string[] {
  return received.map(({ operation }) => operation);
}

/** A pull request that adds broken Deployments. */
export function pullOfMany(count: number, prefix = 'web'): Omit<ActionRun, 'apiUrl'> {
  const names = Array.from({ length: count }, (_, number) => `${prefix}-${number}`);
  return preparePull({ before: { README: '1' }, change: { 'all.yaml': names.map(broken).join('---\n') } });
}

/** A pull request with a fault that a suggestion can mend, in line 17 of web.yaml. */
export function pullOfFixable(): Omit<ActionRun, 'apiUrl'> {
  const wrongUnit = healthy('web').replace('256Mi', '256m');
  return preparePull({ before: { 'web.yaml': healthy('web') }, change: { 'web.yaml': wrongUnit } });
}
