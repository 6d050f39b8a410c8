import type { Certainty, Prediction } from '../../finding.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { BootBudget } from '../probing/boot-budget.js';
import { predictProbeKill } from '../probing/predict-probe-kill.js';
import type { BootTime } from './boot-time.js';

export interface JudgedBoot {
  readonly boot: BootTime;
  readonly budget: BootBudget;
  readonly certainty: Certainty;
}

/** The kill of a container that boots too slowly: the typical boot, or the slowest where only that one is killed. */
export function predictBootKill(pod: Pod, container: Container, { boot, budget, certainty }: JudgedBoot): Prediction {
  const { range, exitCode } = boot;
  return predictProbeKill(pod, container, {
    window: budget.killWindow,
    bootSeconds: certainty === 'possible' ? range.slowest : range.typical,
    ...(exitCode === undefined ? {} : { exitCode }),
  });
}
