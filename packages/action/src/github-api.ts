/** An answer of GitHub, or why there is none. Calls never throw: a broken API must not hide the findings. */
export type ApiResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly status?: number; readonly why: string };

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** For example `/repos/octo/shop/check-runs`; see {@link apiPath}. */
  readonly path: string;
  readonly body?: object;
  /** False where doing it twice would show twice: then it is not tried again when GitHub may have done it already. */
  readonly isRepeatable?: boolean;
}

export interface GithubApi {
  readonly request: <Data = unknown>(request: ApiRequest) => Promise<ApiResult<Data>>;
}

export interface ApiOptions {
  /** For example `https://api.github.com`. */
  readonly url: string;
  readonly token: string;
  readonly times: ApiTimes;
}

export interface ApiTimes {
  readonly requestMilliseconds: number;
  /** The unit of waiting: one "second" of Retry-After and of our own growing pauses. Tests make it short. */
  readonly secondMilliseconds: number;
  /** A longer wait that GitHub asks for is not worth a runner's time; the call fails instead. */
  readonly longestWaitSeconds: number;
  readonly retries: number;
}

export const API_TIMES: ApiTimes = {
  requestMilliseconds: 20_000,
  secondMilliseconds: 1000,
  longestWaitSeconds: 60,
  retries: 3,
};

/** One try of a request. */
interface Attempt {
  readonly result: ApiResult<unknown>;
  /** Seconds to wait before another try; undefined when another would not help. */
  readonly waitSeconds?: number;
  /** True when GitHub certainly did not carry the request out. */
  readonly isRefused?: boolean;
}

export function openGithubApi(options: ApiOptions): GithubApi {
  return {
    request: async <Data>(request: ApiRequest) => (await requestWithRetries(request, options)) as ApiResult<Data>,
  };
}

/** A path with its values encoded. */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts
    .map((part, index) => part + (index < values.length ? encodeURIComponent(String(values[index])) : ''))
    .join('');
}

async function requestWithRetries(request: ApiRequest, options: ApiOptions): Promise<ApiResult<unknown>> {
  const { times } = options;
  for (let round = 0; ; round += 1) {
    const { result, waitSeconds, isRefused = false } = await attempt(request, options, round);
    const mayRepeat = isRefused || request.isRepeatable !== false;
    const isHopeless = waitSeconds === undefined || waitSeconds > times.longestWaitSeconds;
    if (result.ok || isHopeless || !mayRepeat || round >= times.retries) return result;
    await new Promise((resolve) => setTimeout(resolve, waitSeconds * times.secondMilliseconds));
  }
}

async function attempt(request: ApiRequest, options: ApiOptions, round: number): Promise<Attempt> {
  // Twice as long every time.
  const pause = 2 ** round;
  try {
    const response = await send(request, options);
    const body = readJson(await response.text());
    if (response.ok) return { result: { ok: true, data: body } };
    const { status } = response;
    const result = { ok: false, status, why: `${status} ${messageOf(body)}`.trim() } as const;
    if (isRateLimit(response, body))
      return { result, waitSeconds: askedWait(response) ?? RATE_LIMIT_PAUSE_SECONDS, isRefused: true };
    return status >= 500 ? { result, waitSeconds: pause } : { result };
  } catch (error) {
    return { result: { ok: false, why: explainFailure(error) }, waitSeconds: pause };
  }
}

function send({ method, path, body }: ApiRequest, { url, token, times }: ApiOptions): Promise<Response> {
  return fetch(`${url}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'crashlint-action',
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(times.requestMilliseconds),
  });
}

/** Without Retry-After, GitHub asks to wait a minute. Source: docs.github.com, "Rate limits for the REST API". */
const RATE_LIMIT_PAUSE_SECONDS = 60;

/** Both kinds of limit come as 403 or as 429; a 403 alone means that the token may not. */
function isRateLimit({ status, headers }: Response, body: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /secondary rate limit/i.test(messageOf(body))
  );
}

function askedWait({ headers }: Response): number | undefined {
  const asked = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(asked) && asked >= 0) return asked;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
  return isUsedUp && Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : undefined;
}

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const LONGEST_REASON = 300;

function messageOf(body: unknown): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' ? message.split('\n', 1).join('').slice(0, LONGEST_REASON) : '';
}

/** The text of such an error may hold the address, so only its kind is told. */
function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? `the connection broke: ${code}` : 'the connection broke';
}
