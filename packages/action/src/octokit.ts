import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import type { ApiOptions, ApiRequest, ApiResult, ApiTimes, GithubApi } from './github-api.js';
import { isRateLimit, messageOf, type RefusedCall, readRefusal, waitSeconds } from './rate-limit.js';

type Octokit = ReturnType<typeof getOctokit>;

/** Asks GitHub through Octokit, which knows proxies, tries again what broke, and never throws from here. */
export function openOctokit({ url, token, times }: ApiOptions): GithubApi {
  const lastMoment = performance.now() + times.totalMilliseconds;
  const octokit = getOctokit(
    token,
    {
      baseUrl: url,
      userAgent: 'crashlint-action',
      retry: { retries: times.retries, retryAfterBaseValue: times.secondMilliseconds, doNotRetry: NOT_TRIED_AGAIN },
    },
    // The first is the innermost: both work on each try, not on all of them together.
    (one) => limitTime(one, times),
    (one) => heedRateLimits(one, times, lastMoment),
    retry,
  );
  return {
    request: async (request) =>
      performance.now() > lastMoment
        ? { ok: false, why: 'GitHub has taken too long already' }
        : await send(octokit, request, times.retries),
  };
}

/** Refusals that stand, and 429, whose pause {@link heedRateLimits} sets. */
const NOT_TRIED_AGAIN = [400, 401, 403, 404, 410, 413, 422, 429, 451];

function limitTime({ hook }: Pick<Octokit, 'hook'>, { requestMilliseconds }: ApiTimes): void {
  hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(requestMilliseconds) };
  });
}

/** The retry plugin does not read Retry-After. A limited request was not carried out, so even a new review may be sent again. */
function heedRateLimits(octokit: Pick<Octokit, 'hook'>, times: ApiTimes, lastMoment: number): void {
  octokit.hook.error('request', (error) => {
    const refusal = readRefusal(error);
    const wait = refusal !== undefined && isRateLimit(refusal) ? waitSeconds(refusal) : undefined;
    if (wait === undefined || wait > times.longestWaitSeconds || !hasRequest(error)) throw error;
    if (performance.now() + wait * times.secondMilliseconds > lastMoment) throw error;
    error.request.request = { ...error.request.request, retries: times.retries, retryAfter: Math.ceil(wait) };
    throw error;
  });
}

/** Where the retry plugin looks for what to do with a failed request; its own `retryRequest` writes the same two fields. */
function hasRequest(error: unknown): error is { readonly request: { request?: object } } {
  return error instanceof Error && 'request' in error && typeof error.request === 'object' && error.request !== null;
}

/** Octokit takes an answer that breaks off for an empty one, so one that lacks what is needed is asked for again. */
async function send<Data>(octokit: Octokit, request: ApiRequest<Data>, retries: number): Promise<ApiResult<Data>> {
  const tries = request.isRepeatable === false ? 1 : 1 + retries;
  for (let count = 1; count <= tries; count += 1) {
    const answered = await sendOnce(octokit, request);
    if (!answered.ok) return answered;
    const data = request.read(answered.data);
    if (data !== undefined) return { ok: true, data };
  }
  return { ok: false, why: "GitHub's answer broke off or was not understood" };
}

async function sendOnce(
  octokit: Octokit,
  { method, path, body, isRepeatable }: ApiRequest<unknown>,
): Promise<ApiResult<unknown>> {
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

function explainRefusal(refusal: RefusedCall): ApiResult<never> {
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
