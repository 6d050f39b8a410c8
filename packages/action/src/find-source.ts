import type { WorkflowEvent } from './event.js';
import type { Git } from './git.js';

/** A commit of a repository on GitHub, with the lines that reports speak of. */
export interface Source {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** Most often the event's; a workflow that scans other repositories has checked out another one. */
export async function findSource(git: Git, event: WorkflowEvent): Promise<Source | undefined> {
  const { owner, repo, headSha, serverUrl } = event;
  const remote = parseRemote((await git.read('config', '--get', 'remote.origin.url')) ?? '', serverUrl);
  const isOther = remote !== undefined && (remote.owner !== owner || remote.repo !== repo);
  if (!isOther) return owner === '' || headSha === '' ? undefined : { owner, repo, sha: headSha };
  const sha = (await git.read('rev-parse', 'HEAD'))?.trim();
  return sha === undefined ? undefined : { ...remote, sha };
}

/** As actions/checkout writes it; anything else is taken for the event's own repository. */
function parseRemote(url: string, serverUrl: string): Omit<Source, 'sha'> | undefined {
  const path = url.startsWith(`${serverUrl}/`) ? url.slice(serverUrl.length + 1).trim() : '';
  const [, owner, repo] = /^([^/]+)\/([^/]+?)(?:\.git)?$/.exec(path) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
