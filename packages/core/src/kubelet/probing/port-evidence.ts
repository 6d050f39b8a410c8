import type { Certainty } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProbeHandler } from '../../model/probe.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readNumber, readObject, readObjects, readString } from '../../model/read.js';
import { certaintyFor } from '../image-certainty.js';
import { selectsPod } from '../service-selector.js';
import { findDefaultServer } from './default-server.js';
import { resolveProbePort } from './probe-port.js';

/** Why nobody listens on a port that the container does not declare. */
export interface PortEvidence {
  readonly certainty: Certainty;
  /** A clause: `nginx listens on port 80`. */
  readonly because: string;
  /** The port that was probably meant. */
  readonly meant?: number;
  readonly related?: {
    readonly message: string;
    readonly at: FieldPath | { readonly manifest: Manifest; readonly path: FieldPath };
  };
}

/**
 * A port that is not declared says nothing alone, as `containerPort` is only information. A second sign is needed.
 * Undefined without one, and when any part of the pod speaks of the port.
 */
export function findPortEvidence(
  pod: Pod,
  container: Container,
  port: number,
  index: ProjectIndex,
): PortEvidence | undefined {
  if (pod.containers.some((other) => mentions(other, port))) return undefined;
  return (
    ofImage(pod, container, port) ??
    ofService(pod, container, port, index) ??
    ofOtherProbe(container, port) ??
    ofVariable(container) ??
    ofTypo(container, port)
  );
}

/** True when ports, variables or arguments name it, so that somebody may listen there. */
function mentions({ ports, env, command = [], args = [] }: Container, port: number): boolean {
  const text = new RegExp(`(^|[^0-9])${port}([^0-9]|$)`);
  if (ports.some(({ containerPort }) => containerPort === port)) return true;
  return [...command, ...args, ...env.flatMap(({ value }) => value ?? [])].some((word) => text.test(word));
}

function ofImage(pod: Pod, container: Container, port: number): PortEvidence | undefined {
  const server = findDefaultServer(pod, container);
  if (server === undefined || server.ports.includes(port)) return undefined;
  const others = pod.containers.filter(
    (other) => other !== container && (other.role === 'main' || other.role === 'sidecar'),
  );
  const [only, second] = server.ports;
  const listed = server.ports.join(', ');
  const sure = certaintyFor('certain', server.image, 'ports');
  const certainty = others.length > 0 || container.envFrom.length > 0 ? lower(sure) : sure;
  return {
    certainty,
    because: `${server.image.id} listens on port ${listed}`,
    ...(only === undefined || second !== undefined ? {} : { meant: only }),
  };
}

function lower(certainty: Certainty): Certainty {
  return certainty === 'certain' ? 'likely' : 'possible';
}

/** The port of a Service is not the port of the container when they differ. */
function ofService(pod: Pod, container: Container, port: number, index: ProjectIndex): PortEvidence | undefined {
  for (const manifest of index.ofKind('Service')) {
    if ((manifest.namespace ?? 'default') !== (pod.workload.resource.namespace ?? 'default')) continue;
    if (!selectsPod(manifest, pod.labels)) continue;
    for (const { index: place, value } of readObjects(readObject(manifest.toObject().spec)?.ports)) {
      const target = targetOf(container, value.targetPort);
      if (readNumber(value.port) !== port || target === undefined || target === port) continue;
      return {
        certainty: 'likely',
        because: `${port} is the port of Service ${manifest.name}, which leads to port ${target} of the container`,
        meant: target,
        related: {
          message: 'this port is the Service’s own',
          at: { manifest, path: ['spec', 'ports', place, 'port'] },
        },
      };
    }
  }
  return undefined;
}

function targetOf({ ports }: Container, target: unknown): number | undefined {
  const name = readString(target);
  const number = readNumber(target);
  return ports.find((one) => (name === undefined ? one.containerPort === number : one.name === name))?.containerPort;
}

/** Another probe asks the very same thing on the declared port. */
function ofOtherProbe(container: Container, port: number): PortEvidence | undefined {
  const asking = Object.values(container.probes).flatMap(({ kind, path, handlers: [handler] }) =>
    handler === undefined ? [] : [{ kind, path, handler, port: resolveProbePort(container, handler) }],
  );
  const wrong = asking.filter((one) => one.port === port);
  const right = asking.find(
    (one) =>
      container.ports.some(({ containerPort }) => containerPort === one.port) &&
      wrong.some((other) => isSameQuestion(one.handler, other.handler)),
  );
  if (right === undefined || typeof right.port !== 'number') return undefined;
  return {
    certainty: 'likely',
    because: `the ${right.kind} probe asks the same of port ${right.port}, which the container declares`,
    meant: right.port,
    related: { message: `the ${right.kind} probe asks port ${right.port}`, at: right.path },
  };
}

function isSameQuestion(one: ProbeHandler, other: ProbeHandler): boolean {
  if (one.type !== other.type) return false;
  return one.type !== 'httpGet' || other.type !== 'httpGet' || (one.path ?? '/') === (other.path ?? '/');
}

/** Ports that applications take on purpose beside their own, so that they are no slip of another one. */
const WELL_KNOWN: ReadonlySet<number> = new Set([
  80, 443, 3000, 5000, 8000, 8001, 8008, 8080, 8081, 8088, 8090, 8443, 8800, 8808, 8880, 8888, 9000, 9009, 9080, 9090,
  9091, 9099, 9900, 9990,
]);

/** `PORT` tells an application the one port that it shall listen on, and the container declares that one alone. */
function ofVariable({ ports, env }: Container): PortEvidence | undefined {
  const [only, second] = ports;
  const declared = only?.containerPort;
  if (only === undefined || second !== undefined || declared === undefined) return undefined;
  if (!env.some(({ name, value }) => name === 'PORT' && value === String(declared))) return undefined;
  return {
    certainty: 'likely',
    because: `PORT tells the application to listen on ${declared}, the only port that the container declares`,
    meant: declared,
    related: { message: `port ${declared} is declared here`, at: [...only.path, 'containerPort'] },
  };
}

/** The one declared port with two digits swapped, or one missing, doubled or wrong. */
function ofTypo({ ports }: Container, port: number): PortEvidence | undefined {
  const declared = ports[0]?.containerPort;
  if (WELL_KNOWN.has(port)) return undefined;
  if (ports.length !== 1 || declared === undefined || !isMistyped(String(port), String(declared))) return undefined;
  return {
    certainty: 'likely',
    because: `the container declares ${declared}`,
    meant: declared,
    related: { message: `port ${declared} is declared here`, at: [...(ports[0]?.path ?? []), 'containerPort'] },
  };
}

/** Ports such as 8080 and 8081 lie side by side on purpose, so one other digit is no sign of a slip. */
function isMistyped(written: string, meant: string): boolean {
  if (written.length === meant.length) return written !== meant && sortDigits(written) === sortDigits(meant);
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
  if (long.length - short.length !== 1 || short.length < 3) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function sortDigits(text: string): string {
  return [...text].sort().join('');
}
