/** GitHub's answer to a request that it did not carry out, as Octokit's errors hold it. */
export interface RefusedCall {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data?: unknown;
}

/** Undefined when there was no answer; Octokit gives such an error the status 500, too. */
export function readRefusal(error: unknown): RefusedCall | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  return isRefusal(response) ? response : undefined;
}

function isRefusal(response: unknown): response is RefusedCall {
  return typeof response === 'object' && response !== null && 'status' in response && 'headers' in response;
}

/** Both kinds of limit come as 403 or as 429; a 403 alone means that the token may not. */
export function isRateLimit(refusal: RefusedCall): boolean {
  const { status, headers } = refusal;
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['retry-after'] !== undefined || isUsedUp(refusal) || /secondary rate limit/i.test(messageOf(refusal));
}

/** Without Retry-After, GitHub asks to wait a minute. Source: docs.github.com, "Rate limits for the REST API". */
const RATE_LIMIT_PAUSE_SECONDS = 60;

export function waitSeconds(refusal: RefusedCall): number {
  const { headers } = refusal;
  const asked = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(asked) && asked >= 0) return asked;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return isUsedUp(refusal) && Number.isFinite(reset)
    ? Math.max(0, reset - Date.now() / 1000)
    : RATE_LIMIT_PAUSE_SECONDS;
}

function isUsedUp({ headers }: RefusedCall): boolean {
  return String(headers['x-ratelimit-remaining']) === '0';
}

const LONGEST_REASON = 300;

/** The first line of what GitHub says about it. */
export function messageOf({ data }: RefusedCall): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof message === 'string' ? message.split('\n', 1).join('').slice(0, LONGEST_REASON) : '';
}
