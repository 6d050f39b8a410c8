import { readFileSync } from 'node:fs';
import type { ProbeFailure } from '../src/kubelet/probe/boot-profile.js';
import type { ProbedBoot } from '../src/kubelet/probe/kill-window.js';

const FAILURES: Readonly<Record<string, ProbeFailure>> = {
  fast: 'refused',
  hang: 'hanging',
  whole: 'grpc-refused',
  error: 'handler-error',
};

/** One row of a table in verification/kubelet: what the kubelet's own prober did. Seconds after the container's start. */
export interface KubeletRow {
  readonly line: string;
  readonly startup?: ProbedBoot;
  readonly liveness?: ProbedBoot;
  readonly seen: number;
  readonly offset: number;
  readonly tick: number;
  readonly first: number | undefined;
  readonly started: number | undefined;
  readonly killed: number | undefined;
  readonly by: string;
  /** When the kubelet started anew; undefined where it did not. */
  readonly reboot: number | undefined;
}

/** Of a table that `pnpm verify:kubelet` has written. */
export function readKubeletRows(table: string): readonly KubeletRow[] {
  const file = new URL(`../../../verification/kubelet/${table}`, import.meta.url);
  const [, header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return readRow(line, (name) => values[names.indexOf(name)] ?? '');
  });
}

/** At most ten, with their lines: enough to see what is wrong. */
export function disagreements(
  rows: readonly KubeletRow[],
  contradicts: (row: KubeletRow) => string | undefined,
): readonly string[] {
  return rows
    .flatMap((row) => {
      const difference = contradicts(row);
      return difference === undefined ? [] : [`${difference}: ${row.line}`];
    })
    .slice(0, 10);
}

function readRow(line: string, cell: (name: string) => string): KubeletRow {
  const startup = readProbe('s', cell);
  const liveness = readProbe('l', cell);
  const seconds = (name: string): number | undefined => (cell(name) === '' ? undefined : Number(cell(name)) / 1000);
  return {
    line,
    ...(startup && { startup }),
    ...(liveness && { liveness }),
    seen: seconds('seen') ?? 0,
    offset: seconds('offset') ?? 0,
    tick: seconds('tick') ?? 0,
    first: seconds('first'),
    started: seconds('started'),
    killed: seconds('killed'),
    by: cell('by'),
    reboot: seconds('reboot'),
  };
}

function readProbe(prefix: 's' | 'l', cell: (name: string) => string): ProbedBoot | undefined {
  const failure = FAILURES[cell(`${prefix}Mode`)];
  if (failure === undefined) return undefined;
  const answers = cell(`${prefix}Answers`);
  return {
    timing: {
      initialDelaySeconds: Number(cell(`${prefix}I`)),
      periodSeconds: Number(cell(`${prefix}P`)),
      timeoutSeconds: Number(cell(`${prefix}T`)),
      successThreshold: 1,
      failureThreshold: Number(cell(`${prefix}F`)),
    },
    boot: {
      failure,
      answersAfterSeconds: answers === '' ? Number.POSITIVE_INFINITY : Number(answers) / 1000,
      acceptsAfterSeconds: Number(cell(`${prefix}Accepts`)) / 1000,
    },
    carriedFailures: Number(cell('carried')),
  };
}
