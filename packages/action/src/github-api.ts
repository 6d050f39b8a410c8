import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** An answer of GitHub, or why there is none. Calls never throw: a broken API must not hide the findings. */
export type ApiResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly status?: number; readonly why: string };

export interface GithubApi {
  /** @param route for example `POST /repos/{owner}/{repo}/check-runs` */
  readonly request: <Data = unknown>(route: string, parameters: object) => Promise<ApiResult<Data>>;
}

export interface ApiTimes {
  readonly requestMilliseconds: number;
  /** A longer wait that GitHub asks for is not worth a runner's time; the call fails instead. */
  readonly longestWaitSeconds: number;
  readonly retries: number;
}

export const API_TIMES: ApiTimes = { requestMilliseconds: 20_000, longestWaitSeconds: 60, retries: 2 };

/** Retries server errors, broken connections and rate limits within {@link ApiTimes}. The token is in no message. */
export function openGithubApi(token: string, times: ApiTimes = API_TIMES): GithubApi {
  const octokit = getOctokit(
    token,
    {
      request: { fetch: (url: string, init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(times.requestMilliseconds) }) },
      retry: { retries: times.retries },
      throttle: {
        onRateLimit: (wait: number, _: object, __: object, count: number) => count < times.retries && wait <= times.longestWaitSeconds,
        onSecondaryRateLimit: (wait: number, _: object, __: object, count: number) =>
          count < times.retries && wait <= times.longestWaitSeconds,
      },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    },
    retry as never,
    throttling as never,
  );
  return {
    request: async <Data>(route: string, parameters: object) => {
      try {
        const { data } = await octokit.request(route, parameters as never);
        return { ok: true, data: data as Data };
      } catch (error) {
        return { ok: false, ...describeFailure(error) };
      }
    },
  };
}

function describeFailure(error: unknown): { status?: number; why: string } {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
  const text = error instanceof Error ? error.message : 'unknown error';
  const why = text.split('\n')[0]?.slice(0, 300) ?? text;
  return status === undefined || !Number.isFinite(status) ? { why } : { status, why: `${status} ${why}` };
}
