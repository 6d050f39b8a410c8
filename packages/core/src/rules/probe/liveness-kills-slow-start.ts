import { bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { explainBootTime } from '../../kubelet/boot/explain-boot-time.js';
import { judgeBootTime } from '../../kubelet/boot/judge-boot-time.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { bootBudgetOf } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { startupFix } from '../../kubelet/probing/startup-fix.js';
import { defineRule } from '../../rule.js';
import { renderSeconds, renderSpan } from '../../text/seconds.js';

export default defineRule({
  id: 'liveness-kills-slow-start',
  scope: 'container',
  summary: 'The liveness probe kills the container before it has started',
  messages: {
    kills: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}, but the liveness probe kills it ${data.window} after each start unless it answers within ${data.budget}`,
    mayKill: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}; the liveness probe kills it ${data.window} after a start that takes longer than ${data.budget}`,
  },
  *check({ pod, container, bootSeconds }) {
    const { liveness, startup } = container.probes;
    if (liveness === undefined || startup !== undefined) return;
    const probe = effectiveProbe(liveness);
    if (subjectOf(container, probe) !== 'application') return;
    const boot = bootTimeOf(pod, container, bootSeconds);
    if (boot === undefined) return;
    const timing = bootBudgetOf(probe);
    const certainty = judgeBootTime(boot, timing);
    if (certainty === undefined) return;

    yield {
      message: certainty === 'possible' ? 'mayKill' : 'kills',
      data: {
        boot: explainBootTime(boot),
        window: renderSpan(...timing.killWindow),
        budget: renderSeconds(timing.safeBoot),
      },
      at: liveness.path,
      certainty,
      prediction: predictProbeKill(pod, container, {
        window: timing.killWindow,
        ...(boot.exitCode === undefined ? {} : { exitCode: boot.exitCode }),
      }),
      related: explainProbeTiming(liveness),
      fix: startupFix(container, 'liveness', boot.range.slowest),
    };
  },
});
