/** An answer of GitHub, or why there is none. Calls never throw: a broken API must not hide the findings. */
export type ApiResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly status?: number; readonly why: string };

export interface ApiRequest<Data> {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** For example `/repos/octo/shop/check-runs`; see {@link apiPath}. */
  readonly path: string;
  readonly body?: object;
  /** Takes what is needed out of the answer; undefined when it is not there, as in an answer that broke off. */
  readonly read: (answer: unknown) => Data | undefined;
  /** False where doing it twice would show twice: then it is not tried again when GitHub may have done it already. */
  readonly isRepeatable?: boolean;
}

export interface GithubApi {
  readonly request: <Data>(request: ApiRequest<Data>) => Promise<ApiResult<Data>>;
}

/** For requests of which only the status counts. */
export function ignoreAnswer(): true {
  return true;
}

/** @returns the items of a list that `read` understands; undefined where the answer is no list */
export function readList<Item>(answer: unknown, read: (item: object) => Item): readonly Item[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.flatMap((item: unknown) => (typeof item === 'object' && item !== null ? [read(item)] : []));
}

export interface ApiOptions {
  /** For example `https://api.github.com`. */
  readonly url: string;
  readonly token: string;
  readonly times: ApiTimes;
}

export interface ApiTimes {
  readonly requestMilliseconds: number;
  /** The unit of waiting: one "second" of Retry-After and of the growing pauses. Tests make it short. */
  readonly secondMilliseconds: number;
  /** For all calls together; what comes later is not tried, so that a broken API does not hold up the job. */
  readonly totalMilliseconds: number;
  /** A longer wait that GitHub asks for is not worth a runner's time; the call fails instead. */
  readonly longestWaitSeconds: number;
  readonly retries: number;
}

export const API_TIMES: ApiTimes = {
  requestMilliseconds: 20_000,
  totalMilliseconds: 180_000,
  secondMilliseconds: 1000,
  longestWaitSeconds: 60,
  retries: 3,
};

export function openGithubApi(options: ApiOptions): GithubApi {
  let opened: Promise<GithubApi> | undefined;
  return {
    request: async (request) => {
      // Octokit is a third of the bundle; most runs call nothing, and then it is never evaluated.
      opened ??= import('./octokit.js').then(({ openOctokit }) => openOctokit(options));
      return (await opened).request(request);
    },
  };
}

/** A path with its values encoded. */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts
    .map((part, index) => part + (index < values.length ? encodeURIComponent(String(values[index])) : ''))
    .join('');
}
