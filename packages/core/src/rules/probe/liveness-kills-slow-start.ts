import { type BootTime, bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { explainBootTime } from '../../kubelet/boot/explain-boot-time.js';
import { judgeBootTime } from '../../kubelet/boot/judge-boot-time.js';
import { predictBootKill } from '../../kubelet/boot/predict-boot-kill.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { bootBudgetOf } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { startupFix } from '../../kubelet/probing/startup-fix.js';
import { defineRule, type RelatedReport } from '../../rule.js';
import { renderSeconds, renderSpan } from '../../text/seconds.js';

export default defineRule({
  id: 'liveness-kills-slow-start',
  scope: 'container',
  summary: 'The liveness probe kills the container before it has started',
  messages: {
    kills: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}, but the liveness probe kills it ${data.window} after each start unless it answers within ${data.budget}.`,
    mayKill: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}; a start that takes longer than ${data.budget} is never finished, because the liveness probe ends it after ${data.window}.`,
    beforeReadiness: (data: { window: string; delay: string }) =>
      `The readiness probe waits ${data.delay} for the boot, but by then the liveness probe has killed the container, ${data.window} after its start.`,
  },
  *check({ pod, container, bootSeconds }) {
    const { liveness, readiness, startup } = acceptedProbesOf(container);
    if (liveness === undefined || startup !== undefined) return;
    const probe = effectiveProbe(liveness);
    if (subjectOf(container, probe) !== 'application') return;
    const budget = bootBudgetOf(container, probe);
    if (budget === undefined) return;
    const boot = bootTimeOf(pod, container, bootSeconds);
    const certainty = boot === undefined ? undefined : judgeBootTime(boot, budget);
    const window = renderSpan(...budget.killWindow);
    if (boot !== undefined && certainty !== undefined) {
      yield {
        at: liveness.path,
        message: certainty === 'possible' ? 'mayKill' : 'kills',
        data: { boot: explainBootTime(boot), window, budget: renderSeconds(budget.answerWithin) },
        certainty,
        prediction: predictBootKill(pod, container, { boot, budget, certainty }),
        related: [...explainStatement(boot), ...explainProbeTiming(container, liveness)],
        fix: startupFix(container, 'liveness', boot.range.slowest),
      };
      return;
    }
    const delay = readiness?.initialDelaySeconds ?? 0;
    // Whoever lets readiness wait that long expects such a boot; what is known of the stack knows better.
    if (readiness === undefined || boot !== undefined || delay < budget.killedBoot) return;
    yield {
      at: liveness.path,
      message: 'beforeReadiness',
      data: { delay: renderSeconds(delay), window },
      certainty: 'likely',
      prediction: predictProbeKill(pod, container, { window: budget.killWindow, bootSeconds: delay }),
      related: [
        {
          message: `the readiness probe waits ${renderSeconds(delay)}`,
          at: [...readiness.path, 'initialDelaySeconds'],
        },
        ...explainProbeTiming(container, liveness),
      ],
      fix: startupFix(container, 'liveness', delay),
    };
  },
});

function explainStatement({ stated }: BootTime): readonly RelatedReport[] {
  return stated?.path === undefined ? [] : [{ message: 'the boot time is stated here', at: stated.path }];
}
