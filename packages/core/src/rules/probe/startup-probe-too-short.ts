import { bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { explainBootTime } from '../../kubelet/boot/explain-boot-time.js';
import { judgeBootTime } from '../../kubelet/boot/judge-boot-time.js';
import { predictBootKill } from '../../kubelet/boot/predict-boot-kill.js';
import { type EffectiveProbe, effectiveProbe } from '../../kubelet/effective-probe.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { bootBudgetOf } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { startupFix } from '../../kubelet/probing/startup-fix.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';
import { renderSeconds, renderSpan } from '../../text/seconds.js';

export default defineRule({
  id: 'startup-probe-too-short',
  scope: 'container',
  summary: 'The startup probe kills the container before it has started',
  messages: {
    boot: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}, but the startup probe kills it ${data.window} after each start unless it answers within ${data.budget}.`,
    mayKill: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}; a start that takes longer than ${data.budget} is never finished, because the startup probe ends it after ${data.window}.`,
    delay: (data: { delay: string; window: string }) =>
      `The liveness probe is told to wait ${data.delay} for the boot, but the startup probe kills the container ${data.window} after each start.`,
  },
  *check({ pod, container, bootSeconds }) {
    const { startup, liveness } = acceptedProbesOf(container);
    if (startup === undefined) return;
    const probe = effectiveProbe(startup);
    if (subjectOf(container, probe) !== 'application') return;
    const budget = bootBudgetOf(container, probe);
    if (budget === undefined) return;
    const window = renderSpan(...budget.killWindow);
    const boot = bootTimeOf(pod, container, bootSeconds);
    const certainty = boot === undefined ? undefined : judgeBootTime(boot, budget);
    if (boot !== undefined && certainty !== undefined) {
      yield {
        message: certainty === 'possible' ? 'mayKill' : 'boot',
        data: { boot: explainBootTime(boot), window, budget: renderSeconds(budget.answerWithin) },
        at: startup.path,
        certainty,
        prediction: predictBootKill(pod, container, { boot, budget, certainty }),
        related: explainProbeTiming(container, startup),
        fix: startupFix(container, 'startup', boot.range.slowest),
      };
    } else if (liveness !== undefined && contradicts(container, effectiveProbe(liveness), budget.killedBoot)) {
      const delay = effectiveProbe(liveness).initialDelaySeconds;
      yield {
        message: 'delay',
        data: { delay: renderSeconds(delay), window },
        at: startup.path,
        certainty: 'likely',
        prediction: predictProbeKill(pod, container, { window: budget.killWindow, bootSeconds: delay }),
        related: explainProbeTiming(container, startup),
        fix: startupFix(container, 'startup', delay),
      };
    }
  },
});

/**
 * A liveness probe that waits longer than the startup probe lives was written for a boot that the startup probe does
 * not survive. Only a delay well above says so: some people set the same delay everywhere.
 */
function contradicts(container: Container, liveness: EffectiveProbe, killedBoot: number): boolean {
  return subjectOf(container, liveness) === 'application' && liveness.initialDelaySeconds >= 2 * killedBoot;
}
