import type { JsonValue } from '../../finding.js';
import type { Container } from '../../model/container.js';
import { toJsonValue } from '../../model/json-value.js';
import { PROBE_FIELD, type ProbeKind } from '../../model/probe.js';
import { readObject } from '../../model/read.js';

export interface StartupProbeProposal {
  readonly periodSeconds: number;
  readonly failureThreshold: number;
  /** The longest boot that it surely lets live. */
  readonly seconds: number;
  /** The whole probe, with the handler of the probe that it is modelled on. */
  readonly value: JsonValue;
}

/** Beyond this many seconds a probe every 5 s is more often than needed. */
const SHORT_BOOT = 150;

const HANDLERS = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;

/** A startup probe that lets a boot of the given seconds live, asking what the given probe asks. */
export function proposeStartupProbe(container: Container, like: ProbeKind, bootSeconds: number): StartupProbeProposal {
  const periodSeconds = bootSeconds <= SHORT_BOOT ? 5 : 10;
  // The first probe may come right after the start, so one failure more than the periods that the boot takes.
  const failureThreshold = Math.ceil(bootSeconds / periodSeconds) + 1;
  const template = readObject(container.raw[PROBE_FIELD[like]]) ?? {};
  const kept = [...HANDLERS, 'timeoutSeconds'].filter((field) => template[field] !== undefined);
  const value = {
    ...Object.fromEntries(kept.map((field) => [field, toJsonValue(template[field])])),
    periodSeconds,
    failureThreshold,
  };
  return { periodSeconds, failureThreshold, seconds: (failureThreshold - 1) * periodSeconds, value };
}
