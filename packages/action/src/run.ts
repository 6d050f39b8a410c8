import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { renderRefusal } from 'crashlint/library';
import { analyseTree, planAnalysis, quietHost } from './analyse-tree.js';
import { readEvent } from './event.js';
import { findScope } from './find-scope.js';
import { findSource } from './find-source.js';
import { type Git, openGit } from './git.js';
import { API_TIMES, type ApiTimes, type GithubApi, openGithubApi } from './github-api.js';
import { type Inputs, readInputs } from './inputs.js';
import type { Log } from './log.js';
import { exitCodeOf, type Outcome } from './outcome.js';
import { publish } from './publish/publish.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** @returns the exit code: 0, 1 for findings at or above fail-on, 2 for wrong inputs or unreadable input */
export async function runAction(environment: Environment, log: Log): Promise<number> {
  const { inputs, faults } = readInputs();
  if (inputs === undefined)
    return refuse(
      faults.map((fault) => `The input ${fault}.`),
      log,
    );
  const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? '.');
  const folder = resolve(workspace, inputs.workingDirectory);
  if (!isFolder(folder))
    return refuse(
      [`working-directory ${JSON.stringify(inputs.workingDirectory)} is not a folder of the workspace.`],
      log,
    );

  const git = openGit(folder);
  const { root, prefix } = await findRoot(git, workspace, folder);
  const plan = planAnalysis({ root, prefix, ...inputs });
  if (plan.faults.length > 0) {
    log.line(renderRefusal(plan.faults, {}, quietHost(root)));
    return refuse(['The configuration is wrong, so nothing was analysed; the log says what is wrong.'], log);
  }
  const event = readEvent(environment, await readPayload(environment));
  const api = openApi(inputs, environment);
  const head = await analyseTree(root, plan, root);
  const found = await findScope({ inputs, event, git, root, workspace, plan, head, api });
  if ('refusal' in found) return refuse([found.refusal], log);
  if (found.notice !== undefined) log.warning(found.notice);
  const failOn = inputs.failOn ?? plan.loaded.config.failOn ?? 'error';
  const source = await findSource(git, event);
  const outcome: Outcome = {
    inputs,
    event,
    root,
    head,
    failOn,
    ...(source === undefined ? {} : { source }),
    ...found,
  };
  await publish(outcome, { environment, workspace, git, api, log });
  return exitCodeOf(outcome);
}

function refuse(reasons: readonly string[], log: Log): number {
  for (const reason of reasons) log.error(reason);
  return 2;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The root of the repository, which need not be the workspace; without git the workspace. Git writes `/` on every system. */
async function findRoot(
  git: Git,
  workspace: string,
  folder: string,
): Promise<{ readonly root: string; readonly prefix: string }> {
  const root = (await git.read('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
  const prefix = (await git.read('rev-parse', '--show-prefix'))?.replace(/\n$/, '');
  if (root !== undefined && root !== '' && prefix !== undefined) return { root: resolve(root), prefix };
  const below = relative(workspace, folder).replaceAll(sep, '/');
  return { root: workspace, prefix: below === '' ? '' : `${below}/` };
}

async function readPayload({ GITHUB_EVENT_PATH: path }: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

function openApi({ githubToken }: Inputs, environment: Environment): GithubApi | undefined {
  if (githubToken === undefined) return undefined;
  const url = environment['GITHUB_API_URL'] || 'https://api.github.com';
  return openGithubApi({ url, token: githubToken, times: readTimes(environment) });
}

/** For tests, which cannot wait for real minutes: milliseconds of a second of waiting, of a request and of all requests. */
function readTimes(environment: Environment): ApiTimes {
  const {
    CRASHLINT_API_SECOND: second = API_TIMES.secondMilliseconds,
    CRASHLINT_API_TIMEOUT: timeout = API_TIMES.requestMilliseconds,
    CRASHLINT_API_TOTAL: total = API_TIMES.totalMilliseconds,
  } = environment;
  return {
    ...API_TIMES,
    secondMilliseconds: Number(second),
    requestMilliseconds: Number(timeout),
    totalMilliseconds: Number(total),
  };
}
