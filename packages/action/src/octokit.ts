import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import type { ApiOptions, ApiRequest, ApiResult, ApiTimes, GithubApi } from './github-api.js';
import { isRateLimit, messageOf, type RefusedCall, readRefusal, waitSeconds } from './rate-limit.js';

type Octokit = ReturnType<typeof getOctokit>;

/** Asks GitHub through Octokit, which knows proxies, tries again what broke, and never throws from here. */
export function openOctokit({ url, token, times }: ApiOptions): GithubApi {
  const octokit = getOctokit(
    token,
    {
      baseUrl: url,
      userAgent: 'crashlint-action',
      retry: { retries: times.retries, retryAfterBaseValue: times.secondMilliseconds, doNotRetry: NOT_TRIED_AGAIN },
    },
    // The first is the innermost: both work on each try, not on all of them together.
    (one) => limitTime(one, times),
    (one) => heedRateLimits(one, times),
    retry,
  );
  return { request: async <Data>(request: ApiRequest) => (await send(octokit, request)) as ApiResult<Data> };
}

/** Refusals that stand, and 429, whose pause {@link heedRateLimits} sets. */
const NOT_TRIED_AGAIN = [400, 401, 403, 404, 410, 413, 422, 429, 451];

function limitTime({ hook }: Pick<Octokit, 'hook'>, { requestMilliseconds }: ApiTimes): void {
  hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(requestMilliseconds) };
  });
}

/** The retry plugin does not read Retry-After. A limited request was not carried out, so even a new review may be sent again. */
function heedRateLimits(octokit: Pick<Octokit, 'hook'>, times: ApiTimes): void {
  octokit.hook.error('request', (error) => {
    const refusal = readRefusal(error);
    const wait = refusal !== undefined && isRateLimit(refusal) ? waitSeconds(refusal) : undefined;
    if (wait === undefined || wait > times.longestWaitSeconds || !hasRequest(error)) throw error;
    error.request.request = { ...error.request.request, retries: times.retries, retryAfter: Math.ceil(wait) };
    throw error;
  });
}

/** Where the retry plugin looks for what to do with a failed request; its own `retryRequest` writes the same two fields. */
function hasRequest(error: unknown): error is { readonly request: { request?: object } } {
  return error instanceof Error && 'request' in error && typeof error.request === 'object' && error.request !== null;
}

async function send(octokit: Octokit, { method, path, body, isRepeatable }: ApiRequest): Promise<ApiResult<unknown>> {
  try {
    const { data } = await octokit.request({
      method,
      url: path,
      headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      ...(body === undefined ? {} : { data: body }),
      ...(isRepeatable === false ? { request: { retries: 0 } } : {}),
    });
    return { ok: true, data };
  } catch (error) {
    const refusal = readRefusal(error);
    return refusal === undefined ? { ok: false, why: explainFailure(error) } : explainRefusal(refusal);
  }
}

function explainRefusal(refusal: RefusedCall): ApiResult<unknown> {
  const { status } = refusal;
  return { ok: false, status, why: `${status} ${messageOf(refusal)}`.trim() };
}

/** The text of such an error may hold the address, so only its kind is told; what the network said lies below it. */
function explainFailure(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'TimeoutError') return 'no answer in time';
    if ('code' in cause && typeof cause.code === 'string') return `the connection broke: ${cause.code}`;
  }
  return error instanceof Error ? 'the connection broke' : 'no answer';
}
