import type { BootRange } from '../../knowledge/stacks.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { identifyStack } from '../../model/stack/identify-stack.js';
import {
  type BootSecondsByWorkload,
  type StatedBootSeconds,
  statedBootSeconds,
} from '../../model/stack/stated-boot-seconds.js';
import { coresOf } from '../quantity.js';

/** How long a container takes from its start until it answers. */
export interface BootTime {
  /** Seconds; all three are equal when people have stated what they measured. */
  readonly range: BootRange;
  /** How much a verdict that rests on it is worth. */
  readonly confidence: 'stated' | 'sure' | 'probable';
  /** For messages, a noun: `Spring Boot with a CPU limit of 250m`. */
  readonly subject: string;
  /** The CPU limit that stretches it, as written. */
  readonly cpuLimit?: string;
  readonly stated?: StatedBootSeconds;
  /** Exit code when it is told to stop while it boots, where the runtime decides that. */
  readonly exitCode?: number;
}

/** Undefined when nothing tells what runs there. */
export function bootTimeOf(pod: Pod, container: Container, configured: BootSecondsByWorkload): BootTime | undefined {
  const identified = identifyStack(pod, container);
  const exitCode = identified?.stack.exitCode;
  const common = exitCode === undefined ? {} : { exitCode };
  const stated = statedBootSeconds(pod, container, configured);
  if (stated !== undefined) {
    const { seconds } = stated;
    const range = { fastest: seconds, typical: seconds, slowest: seconds };
    return { range, confidence: 'stated', subject: `container ${container.name}`, stated, ...common };
  }
  if (identified === undefined) return undefined;
  const { stack, confidence } = identified;
  const stretch = stretchOf(container, stack.busyCores);
  const limit = String(container.resources.limits.cpu);
  return {
    range: stretchRange(stack.boot, stretch),
    confidence,
    subject: stretch > 1 ? `${stack.title} with a CPU limit of ${limit}` : stack.title,
    ...(stretch > 1 ? { cpuLimit: limit } : {}),
    ...common,
  };
}

/**
 * The kernel hands a container no more CPU time than its limit in every 100 ms, so work that keeps `busyCores` busy
 * takes `busyCores / limit` times as long.
 * Source: Documentation/scheduler/sched-bwc.rst; measured in github.com/pomerium/pomerium/issues/1336: 55 s at 200m,
 * 38 s at 300m, 20 to 30 s at 400m, which is one amount of CPU time, 11 s, each time.
 */
function stretchOf(container: Container, busyCores: number): number {
  const cores = coresOf(container.resources.limits.cpu);
  return cores === undefined || cores <= 0 ? 1 : Math.max(1, busyCores / cores);
}

function stretchRange({ fastest, typical, slowest }: BootRange, factor: number): BootRange {
  return { fastest: fastest * factor, typical: typical * factor, slowest: slowest * factor };
}
