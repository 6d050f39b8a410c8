import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject } from '../manifest/manifest.js';
import { isObject, readNumber, readObject, readString, readStrings } from './read.js';

export type ProbeKind = 'liveness' | 'readiness' | 'startup';

export const PROBE_FIELD: Readonly<Record<ProbeKind, string>> = {
  liveness: 'livenessProbe',
  readiness: 'readinessProbe',
  startup: 'startupProbe',
};

export type ProbeHandler =
  | {
      readonly type: 'httpGet';
      readonly port: number | string | undefined;
      readonly path?: string;
      readonly scheme?: string;
      readonly host?: string;
    }
  | { readonly type: 'tcpSocket'; readonly port: number | string | undefined; readonly host?: string }
  | { readonly type: 'grpc'; readonly port: number | string | undefined; readonly service?: string }
  | { readonly type: 'exec'; readonly command: readonly string[] };

/** A probe as written: seconds and counts are undefined where the manifest leaves them out. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly path: FieldPath;
  /** All handlers that are written; the API server accepts exactly one. */
  readonly handlers: readonly ProbeHandler[];
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
}

const NUMBERS = [
  'initialDelaySeconds',
  'periodSeconds',
  'timeoutSeconds',
  'successThreshold',
  'failureThreshold',
  'terminationGracePeriodSeconds',
] as const;

export function readProbe(kind: ProbeKind, value: unknown, path: FieldPath): Probe | undefined {
  if (!isObject(value)) return undefined;
  const numbers: Partial<Record<(typeof NUMBERS)[number], number>> = {};
  for (const name of NUMBERS) {
    const number = readNumber(value[name]);
    if (number !== undefined) numbers[name] = number;
  }
  return { kind, path, handlers: readProbeHandlers(value), ...numbers };
}

/** Also reads the handlers of `lifecycle.postStart` and `preStop`, which have the same shape. */
export function readProbeHandlers(value: JsonObject): readonly ProbeHandler[] {
  const handlers: ProbeHandler[] = [];
  const httpGet = readObject(value.httpGet);
  if (httpGet !== undefined)
    handlers.push({ type: 'httpGet', ...readTarget(httpGet), ...pick(httpGet, ['path', 'scheme', 'host']) });
  const tcpSocket = readObject(value.tcpSocket);
  if (tcpSocket !== undefined)
    handlers.push({ type: 'tcpSocket', ...readTarget(tcpSocket), ...pick(tcpSocket, ['host']) });
  const grpc = readObject(value.grpc);
  if (grpc !== undefined) handlers.push({ type: 'grpc', ...readTarget(grpc), ...pick(grpc, ['service']) });
  const exec = readObject(value.exec);
  if (exec !== undefined) handlers.push({ type: 'exec', command: readStrings(exec.command) ?? [] });
  return handlers;
}

function readTarget(handler: JsonObject): { port: number | string | undefined } {
  const port = handler.port;
  return { port: typeof port === 'number' || typeof port === 'string' ? port : undefined };
}

function pick<Key extends string>(handler: JsonObject, keys: readonly Key[]): { [K in Key]?: string } {
  const picked: { [K in Key]?: string } = {};
  for (const key of keys) {
    const value = readString(handler[key]);
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}
