import { bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { explainBootTime } from '../../kubelet/boot/explain-boot-time.js';
import { judgeBootTime } from '../../kubelet/boot/judge-boot-time.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { bootBudgetOf } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { proposeStartupProbe } from '../../kubelet/probing/propose-startup-probe.js';
import { defineRule } from '../../rule.js';
import { renderSpan } from '../../text/seconds.js';

export default defineRule({
  id: 'startup-probe-guards-nothing',
  scope: 'container',
  summary: 'The startup probe passes before the application answers, so liveness kills the boot',
  messages: {
    early: (data: { boot: string; window: string }) =>
      `${data.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${data.window} after each start.`,
  },
  *check({ pod, container, bootSeconds }) {
    const { startup, liveness } = container.probes;
    if (startup === undefined || liveness === undefined) return;
    const ofStartup = effectiveProbe(startup);
    const ofLiveness = effectiveProbe(liveness);
    if (subjectOf(container, ofStartup) !== 'process' || subjectOf(container, ofLiveness) !== 'application') return;
    const boot = bootTimeOf(pod, container, bootSeconds);
    if (boot === undefined) return;
    const budget = bootBudgetOf(ofLiveness);
    const certainty = judgeBootTime(boot, budget);
    if (certainty === undefined) return;
    // Liveness begins with its first tick after the startup probe has passed, which takes up to one period of that.
    const window = [budget.killWindow[0], budget.killWindow[1] + ofStartup.periodSeconds] as const;
    const { value, periodSeconds, failureThreshold } = proposeStartupProbe(container, 'liveness', boot.range.slowest);
    yield {
      message: 'early',
      data: { boot: explainBootTime(boot), window: renderSpan(...window) },
      at: startup.path,
      certainty,
      prediction: predictProbeKill(pod, container, {
        window,
        ...(boot.exitCode === undefined ? {} : { exitCode: boot.exitCode }),
      }),
      related: explainProbeTiming(liveness),
      fix: {
        description: `let the startupProbe ask what liveness asks, with periodSeconds: ${periodSeconds}, failureThreshold: ${failureThreshold}`,
        safety: 'review',
        edits: [{ op: 'set', path: startup.path, value }],
      },
    };
  },
});
