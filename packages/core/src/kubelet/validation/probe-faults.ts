import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Probe, ProbeHandler } from '../../model/probe.js';
import { isObject } from '../../model/read.js';
import { isPortName } from '../probing/probe-port.js';
import type { Fault } from './fault.js';

/** What the API server answers is the same sentence in other words. */
export type ProbeFault = Omit<Fault, 'answer'>;

/** Source: pkg/apis/core/validation/validation.go, validateProbe and the three that call it (v1.37.2). */
export function* findProbeFaults(container: Container, probe: Probe): Iterable<ProbeFault> {
  const { kind, path, handlers, successThreshold } = probe;
  const [handler, second] = handlers;
  if (handler === undefined && !hasUnreadHandler(container, probe)) {
    yield { because: 'it has none of httpGet, tcpSocket, grpc and exec', at: path };
  }
  if (second !== undefined) {
    const types = handlers.map(({ type }) => type).join(' and ');
    yield { because: `it has ${types}, and only one of them is allowed`, at: path };
  }
  if (kind !== 'readiness' && successThreshold !== undefined && successThreshold > 1) {
    const at = [...path, 'successThreshold'];
    const fix = {
      description: 'set successThreshold: 1',
      safety: 'review' as const,
      edits: [{ op: 'set' as const, path: at, value: 1 }],
    };
    yield { because: `its successThreshold is ${successThreshold}, and must be 1`, at, fix };
  }
  yield* findNumberFaults(probe);
  if (handler !== undefined) yield* findHandlerFaults(handler, [...path, handler.type]);
}

/** A handler of the wrong type is another fault than none at all. */
function hasUnreadHandler(container: Container, { kind }: Probe): boolean {
  const raw = container.raw[`${kind}Probe`];
  return (
    isObject(raw) &&
    ['httpGet', 'tcpSocket', 'grpc', 'exec'].some((type) => raw[type] !== undefined && raw[type] !== null)
  );
}

function* findNumberFaults(probe: Probe): Iterable<ProbeFault> {
  const { kind, path, terminationGracePeriodSeconds: grace } = probe;
  for (const field of [
    'initialDelaySeconds',
    'periodSeconds',
    'timeoutSeconds',
    'successThreshold',
    'failureThreshold',
  ] as const) {
    const value = probe[field];
    if (value !== undefined && value < 0) yield { because: `its ${field} is negative`, at: [...path, field] };
  }
  if (grace === undefined) return;
  const at = [...path, 'terminationGracePeriodSeconds'];
  if (kind === 'readiness')
    yield { because: 'a readiness probe kills nothing and may have no terminationGracePeriodSeconds', at };
  else if (grace <= 0) yield { because: `its terminationGracePeriodSeconds is ${grace}, and must be above 0`, at };
}

function* findHandlerFaults(handler: ProbeHandler, path: FieldPath): Iterable<ProbeFault> {
  if (handler.type === 'exec') {
    if (handler.command.length === 0) yield { because: 'its exec has no command', at: path };
    return;
  }
  yield* findPortFaults(handler, [...path, 'port']);
  if (handler.type === 'httpGet' && handler.scheme !== undefined && !/^(HTTPS?)?$/.test(handler.scheme)) {
    const at = [...path, 'scheme'];
    const value = handler.scheme.toUpperCase();
    const fix = {
      description: `set scheme: ${value}`,
      safety: 'safe' as const,
      edits: [{ op: 'set' as const, path: at, value }],
    };
    yield {
      because: `scheme ${handler.scheme} is neither HTTP nor HTTPS`,
      at,
      ...(/^HTTPS?$/.test(value) ? { fix } : {}),
    };
  }
}

function* findPortFaults({ type, port }: Exclude<ProbeHandler, { type: 'exec' }>, at: FieldPath): Iterable<ProbeFault> {
  if (port === undefined) {
    yield { because: `its ${type} has no port`, at };
  } else if (typeof port === 'number') {
    const isPort = Number.isInteger(port) && port >= 1 && port <= 65_535;
    if (!isPort) yield { because: `port ${port} does not lie between 1 and 65535`, at };
  } else if (/^\d+$/.test(port)) {
    const value = Number(port);
    // The value is the same; only its type is the one that the API wants.
    const fix = {
      description: `set port: ${value}, without quotes`,
      safety: 'safe' as const,
      edits: [{ op: 'set' as const, path: at, value }],
    };
    yield { because: `port "${port}" is a text, and so a name, which needs a letter`, at, fix };
  } else if (type === 'grpc') {
    yield { because: `port ${port} is a name, and grpc takes numbers only`, at };
  } else if (!isPortName(port) && !/[$({]/.test(port)) {
    yield { because: `"${port}" is no port name (at most 15 of a-z, 0-9 and single hyphens)`, at };
  }
}
