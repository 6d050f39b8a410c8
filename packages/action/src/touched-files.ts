import type { WorkflowEvent } from './event.js';
import { apiPath, type GithubApi, readList } from './github-api.js';

/** Source: GitHub's REST description, operation pulls/list-files: at most 3,000 files, 100 a page. */
const PER_PAGE = 100;
const PAGES = 30;

/** The files that a pull request adds or edits, as GitHub lists them; undefined when it does not tell all of them. */
export async function listTouchedFiles(api: GithubApi, event: WorkflowEvent): Promise<ReadonlySet<string> | undefined> {
  const { owner, repo, pull } = event;
  if (pull === undefined) return undefined;
  const files = new Set<string>();
  for (let page = 1; page <= PAGES; page += 1) {
    const path = apiPath`/repos/${owner}/${repo}/pulls/${pull.number}/files?per_page=${PER_PAGE}&page=${page}`;
    const listed = await api.request({ method: 'GET', path, read: readNames });
    if (!listed.ok) return undefined;
    for (const name of listed.data) files.add(name);
    if (listed.data.length < PER_PAGE) return files;
  }
  return undefined;
}

function readNames(answer: unknown): readonly string[] | undefined {
  return readList(answer, (file) => ('filename' in file ? String(file.filename) : ''));
}
