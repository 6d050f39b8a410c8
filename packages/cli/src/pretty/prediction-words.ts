import type { Prediction, Severity } from '@crashlint/core';
import { visibleText } from '@crashlint/core/report';

/** How sure the sentence about a workload sounds. */
export const WILL_SHOW: Readonly<Record<Severity, string>> = {
  error: 'will show',
  warning: 'will probably show',
  info: 'may show',
};

/** `CrashLoopBackOff, exit code 143, killed 20 to 30 s after each start`. */
export function describeStatus({ status, exitCode, window, restarts }: Prediction): string {
  return [
    status,
    ...(exitCode === undefined ? [] : [`exit code ${exitCode}`]),
    ...(window === undefined ? [] : [`killed ${describeWindow(window)} after ${restarts ? 'each' : 'its'} start`]),
  ].join(', ');
}

/** What an event or the container's state adds to the status. */
export function describeReason({ reason }: Prediction): string | undefined {
  return reason === undefined ? undefined : visibleText(reason);
}

export function isSamePrediction(a: Prediction, b: Prediction): boolean {
  return describeStatus(a) === describeStatus(b) && a.reason === b.reason;
}

function describeWindow([earliest, latest]: readonly [number, number]): string {
  return earliest === latest ? `${latest} s` : `${earliest} to ${latest} s`;
}
