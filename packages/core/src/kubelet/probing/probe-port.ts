import type { Container } from '../../model/container.js';
import type { ProbeHandler } from '../../model/probe.js';

/**
 * - a number: the kubelet connects to it
 * - `unknown name`: the kubelet throws every result away, so the probe neither fails nor succeeds
 * - undefined: the handler has no port, or one that the API server refuses
 */
export type ResolvedPort = number | 'unknown name' | undefined;

/**
 * Names are looked up among the ports of this container alone. Source: pkg/probe/util.go, ResolveContainerPort, and
 * pkg/kubelet/prober/worker.go, doProbe ("throw away the result").
 */
export function resolveProbePort(container: Container, handler: ProbeHandler): ResolvedPort {
  if (handler.type === 'exec') return undefined;
  const { port } = handler;
  if (typeof port !== 'string') return port;
  if (!isPortName(port)) return undefined;
  const named = container.ports.find(({ name }) => name === port);
  return named === undefined ? 'unknown name' : named.containerPort;
}

/** What the API server takes for a port's name; `"8080"` is none. Source: k8s.io/apimachinery, IsValidPortName. */
export function isPortName(text: string): boolean {
  return text.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
}
