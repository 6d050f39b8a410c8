import type { Container } from '../../model/container.js';
import type { EffectiveProbe } from '../effective-probe.js';
import { baseName, readExecCommand } from './exec-command.js';
import { resolveProbePort } from './probe-port.js';

/**
 * - `application`: it passes only once the application answers, so its budget must cover the boot
 * - `file`: it passes once somebody has made a file
 * - `process`: it passes as soon as the process runs, or always
 */
export type ProbeSubject = 'application' | 'file' | 'process';

const PROCESS_PROGRAMS: ReadonlySet<string> = new Set([
  'pgrep',
  'pidof',
  'ps',
  'kill',
  'true',
  'echo',
  ':',
  'exit',
  'date',
  'id',
  'hostname',
]);

const FILE_PROGRAMS: ReadonlySet<string> = new Set(['cat', 'test', 'ls', 'stat', 'find', '[', '[[', 'head']);

/** Main containers and sidecars; the API server refuses probes of all others. */
export function isProbed({ role }: Container): boolean {
  return role === 'main' || role === 'sidecar';
}

/** Undefined for a probe that the API server refuses, and for one whose results are all thrown away. */
export function subjectOf(container: Container, { handler }: EffectiveProbe): ProbeSubject | undefined {
  if (!isProbed(container) || handler === undefined) return undefined;
  if (handler.type !== 'exec')
    return typeof resolveProbePort(container, handler) === 'number' ? 'application' : undefined;
  const exec = readExecCommand(handler.command);
  if (exec === undefined || exec.commands.length === 0) return undefined;
  const programs = exec.commands.map(([first = '', second = '']) => baseName(first === '!' ? second : first));
  if (programs.some((program) => FILE_PROGRAMS.has(program))) return 'file';
  return programs.some((program) => PROCESS_PROGRAMS.has(program)) ? 'process' : 'application';
}
