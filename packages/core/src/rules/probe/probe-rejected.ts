import { predictStatus } from '../../kubelet/prediction.js';
import { isPortName } from '../../kubelet/probing/probe-port.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container, ContainerRole } from '../../model/container.js';
import type { Probe, ProbeHandler } from '../../model/probe.js';
import { isObject } from '../../model/read.js';
import { defineRule, type FixReport } from '../../rule.js';

export default defineRule({
  id: 'probe-rejected',
  scope: 'container',
  summary: 'A probe is written in a way that the API server refuses, so the pod is never created',
  messages: {
    role: (data: { field: string; role: string }) =>
      `The API server refuses ${data.field} on ${data.role}, so no pod is created.`,
    field: (data: { kind: string; fault: string }) =>
      `The API server refuses the ${data.kind} probe, because ${data.fault}, so no pod is created.`,
  },
  *check({ container }) {
    const prediction = predictStatus(container, 'Rejected');
    if (!isProbed(container)) {
      for (const field of REFUSED_FIELDS.filter((name) => isObject(container.raw[name]))) {
        const at = container.at(field);
        const fix = {
          description: `remove ${field}`,
          safety: 'review' as const,
          edits: [{ op: 'remove' as const, path: at }],
        };
        yield {
          message: 'role',
          data: { field, role: ROLE_NAMES[container.role] },
          at,
          certainty: 'certain',
          prediction,
          fix,
        };
      }
      return;
    }
    for (const probe of Object.values(container.probes)) {
      const [fault] = [...findFaults(container, probe)];
      if (fault === undefined) continue;
      const { because, at, fix } = fault;
      const data = { kind: probe.kind, fault: because };
      yield { message: 'field', data, at, certainty: 'certain', prediction, ...(fix === undefined ? {} : { fix }) };
    }
  },
});

const REFUSED_FIELDS = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'] as const;

const ROLE_NAMES: Readonly<Record<ContainerRole, string>> = {
  main: 'a container',
  sidecar: 'a sidecar',
  init: 'an init container that is no sidecar (restartPolicy: Always)',
  ephemeral: 'an ephemeral container',
};

interface Fault {
  readonly because: string;
  readonly at: FieldPath;
  readonly fix?: FixReport;
}

/** Source: pkg/apis/core/validation/validation.go, validateProbe and the three that call it (v1.37.2). */
function* findFaults(container: Container, probe: Probe): Iterable<Fault> {
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

function* findNumberFaults(probe: Probe): Iterable<Fault> {
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

function* findHandlerFaults(handler: ProbeHandler, path: FieldPath): Iterable<Fault> {
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

function* findPortFaults({ type, port }: Exclude<ProbeHandler, { type: 'exec' }>, at: FieldPath): Iterable<Fault> {
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
