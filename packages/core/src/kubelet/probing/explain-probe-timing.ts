import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Probe } from '../../model/probe.js';
import { renderSeconds } from '../../text/seconds.js';
import { type EffectiveProbe, effectiveProbe } from '../effective-probe.js';
import { PROBE_DEFAULTS } from '../probe-defaults.js';
import { hookSecondsOf } from './hook-seconds.js';

export interface ExplainedField {
  readonly message: string;
  readonly at: FieldPath;
}

/** The fields that make up a probe's budget, each with what it adds; a default is shown at the probe itself. */
export function explainProbeTiming(container: Container, probe: Probe): readonly ExplainedField[] {
  const effective = effectiveProbe(probe);
  const delay = effective.initialDelaySeconds;
  const hook = hookSecondsOf(container, 'postStart') ?? 0;
  return [
    ...(delay > 0
      ? [{ message: `the first probe waits ${renderSeconds(delay)}`, at: [...probe.path, 'initialDelaySeconds'] }]
      : []),
    ...(hook > 0
      ? [
          {
            message: `no probe runs before this hook has ended, ${renderSeconds(hook)} after the start`,
            at: container.at('lifecycle', 'postStart'),
          },
        ]
      : []),
    {
      message: explainCounting(probe, effective),
      at: fieldOrProbe(probe, ['periodSeconds', 'failureThreshold']),
    },
  ];
}

function explainCounting(probe: Probe, { failureThreshold, periodSeconds }: EffectiveProbe): string {
  const failures = failureThreshold === 1 ? 'one failure' : `${failureThreshold} failures in a row`;
  const apart = failureThreshold === 1 ? `probed every ${periodSeconds} s` : `${periodSeconds} s apart`;
  const defaults = (['failureThreshold', 'periodSeconds'] as const)
    .filter((field) => !probe[field])
    .map((field) => `${field} defaults to ${PROBE_DEFAULTS[field]}`);
  return `${failures}, ${apart}${defaults.length === 0 ? '' : ` (${defaults.join(', ')})`}`;
}

function fieldOrProbe(probe: Probe, fields: readonly ('periodSeconds' | 'failureThreshold')[]): FieldPath {
  const written = fields.find((field) => probe[field] !== undefined);
  return written === undefined ? probe.path : [...probe.path, written];
}
