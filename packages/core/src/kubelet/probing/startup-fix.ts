import type { JsonValue } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { ProbeKind } from '../../model/probe.js';
import { renderSeconds } from '../../text/seconds.js';
import { proposeStartupProbe } from './propose-startup-probe.js';

export interface StartupFix {
  readonly description: string;
  readonly safety: 'review';
  readonly edits: readonly { readonly op: 'set'; readonly path: FieldPath; readonly value: JsonValue }[];
}

/** Adds a startup probe that lets a boot of the given seconds live, or widens the one there is. */
export function startupFix(container: Container, like: ProbeKind, bootSeconds: number): StartupFix {
  const { periodSeconds, failureThreshold, seconds, value } = proposeStartupProbe(container, like, bootSeconds);
  const numbers = `periodSeconds: ${periodSeconds}, failureThreshold: ${failureThreshold} (${renderSeconds(seconds)} to boot)`;
  const path = container.at('startupProbe');
  if (container.probes.startup === undefined) {
    return { description: `add a startupProbe with ${numbers}`, safety: 'review', edits: [{ op: 'set', path, value }] };
  }
  return {
    description: `give the startupProbe ${numbers}`,
    safety: 'review',
    edits: [
      { op: 'set', path: [...path, 'periodSeconds'], value: periodSeconds },
      { op: 'set', path: [...path, 'failureThreshold'], value: failureThreshold },
    ],
  };
}
