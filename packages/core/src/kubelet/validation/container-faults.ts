import { printable } from '../../manifest/printable.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { isObject, readNumber, readObject, readString } from '../../model/read.js';
import { isPortName } from '../probing/probe-port.js';
import { type Fault, findRepeated, isPlaceholder } from './fault.js';
import { findSecurityFaults } from './security-faults.js';

const PULL_POLICIES: readonly string[] = ['Always', 'IfNotPresent', 'Never'];
const PROTOCOLS: readonly string[] = ['TCP', 'UDP', 'SCTP'];

/** Source: pkg/apis/core/validation/validation.go, validateContainerCommon and what it calls (v1.37.2). */
export function* findContainerFaults(pod: Pod, container: Container): Iterable<Fault> {
  yield* findPortFaults(pod, container);
  yield* findMountFaults(container);
  yield* findVariableFaults(container);
  yield* findSecurityFaults(container.raw.securityContext, container.at('securityContext'));
  const policy = readString(container.raw.imagePullPolicy);
  if (policy === undefined || policy === '' || isPlaceholder(policy)) return;
  const at = container.at('imagePullPolicy');
  if (!PULL_POLICIES.includes(policy))
    yield unsupported({ field: 'imagePullPolicy', value: policy, supported: PULL_POLICIES, at });
}

function* findPortFaults(pod: Pod, { ports, raw, at: atField }: Container): Iterable<Fault> {
  for (const { name = '', path } of findRepeated(ports, ({ name }) => name))
    yield {
      because: `two of its ports are called ${printable(name)}`,
      at: [...path, 'name'],
      answer: 'Duplicate value',
    };
  for (const [index, { name, containerPort, protocol, path }] of ports.entries()) {
    if (name !== undefined && name !== '' && !isPlaceholder(name) && !isPortName(name)) {
      const because = `"${printable(name)}" is no port name (at most 15 of a-z, 0-9 and single hyphens, and one letter)`;
      yield { because, at: [...path, 'name'], answer: 'Invalid value' };
    }
    if (containerPort !== undefined && !isPort(containerPort)) {
      const because = `containerPort ${containerPort} does not lie between 1 and 65535`;
      yield { because, at: [...path, 'containerPort'], answer: 'must be between 1 and 65535, inclusive' };
    }
    if (!PROTOCOLS.includes(protocol) && !isPlaceholder(protocol))
      yield unsupported({ field: 'protocol', value: protocol, supported: PROTOCOLS, at: [...path, 'protocol'] });
    const hostPort = readNumber(readObject(Array.isArray(raw.ports) ? raw.ports[index] : undefined)?.hostPort);
    if (!pod.hostNetwork || hostPort === undefined || hostPort === 0 || hostPort === containerPort) continue;
    const because = `on the host network hostPort ${hostPort} has to equal containerPort ${containerPort}`;
    yield {
      because,
      at: atField('ports', index, 'hostPort'),
      answer: 'must match `hostPort` when `hostNetwork` is true',
    };
  }
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

function* findMountFaults({ volumeMounts }: Container): Iterable<Fault> {
  for (const { mountPath, path } of findRepeated(volumeMounts, ({ mountPath }) => mountPath)) {
    const because = `two volumes are mounted at ${printable(mountPath)}`;
    yield { because, at: [...path, 'mountPath'], answer: 'Invalid value: must be unique' };
  }
  for (const { subPath, path } of volumeMounts) {
    if (subPath === undefined || isPlaceholder(subPath)) continue;
    const at = [...path, 'subPath'];
    if (subPath.startsWith('/')) {
      const value = subPath.replace(/^\/+/, '');
      const edits = value === '' ? [{ op: 'remove' as const, path: at }] : [{ op: 'set' as const, path: at, value }];
      const description = value === '' ? 'remove subPath' : `set subPath: ${printable(value)}`;
      const because = `subPath ${printable(subPath)} is absolute`;
      yield { because, at, answer: 'must be a relative path', fix: { description, safety: 'review', edits } };
    } else if (subPath.split('/').includes('..')) {
      yield { because: `subPath ${printable(subPath)} leaves the volume`, at, answer: "must not contain '..'" };
    }
  }
}

function* findVariableFaults({ raw, env }: Container): Iterable<Fault> {
  for (const { name, value, path } of env) {
    const place = path.at(-1);
    const item = Array.isArray(raw.env) && typeof place === 'number' ? readObject(raw.env[place]) : undefined;
    if (!isObject(item?.valueFrom)) continue;
    const at = [...path, 'valueFrom'];
    const sources = Object.keys(item.valueFrom).filter((field) => isObject(readObject(item.valueFrom)?.[field]));
    if (value !== undefined && value !== '') {
      const because = `the variable ${printable(name)} has both value and valueFrom`;
      yield { because, at, answer: 'may not be specified when `value` is not empty' };
    } else if (sources.length > 1) {
      const because = `the variable ${printable(name)} has ${sources.join(' and ')}`;
      yield { because, at, answer: 'may not have more than one field specified at a time' };
    }
  }
}

function unsupported({
  field,
  value,
  supported,
  at,
}: {
  readonly field: string;
  readonly value: string;
  readonly supported: readonly string[];
  readonly at: Fault['at'];
}): Fault {
  const meant = supported.find((one) => one.toLowerCase() === value.toLowerCase());
  return {
    because: `${field} ${printable(value)} is none of ${supported.join(', ')}`,
    at,
    answer: 'Unsupported value',
    ...(meant === undefined
      ? {}
      : {
          fix: {
            description: `set ${field}: ${meant}`,
            safety: 'review',
            edits: [{ op: 'set', path: at, value: meant }],
          },
        }),
  };
}
