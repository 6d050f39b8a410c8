import { bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { explainBootTime } from '../../kubelet/boot/explain-boot-time.js';
import { judgeBootTime } from '../../kubelet/boot/judge-boot-time.js';
import { predictBootKill } from '../../kubelet/boot/predict-boot-kill.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { bootBudgetBehind } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { proposeStartupProbe } from '../../kubelet/probing/propose-startup-probe.js';
import { defineRule } from '../../rule.js';
import { renderSeconds, renderSpan } from '../../text/seconds.js';

export default defineRule({
  id: 'startup-probe-guards-nothing',
  scope: 'container',
  summary: 'The startup probe passes before the application answers, so liveness kills the boot',
  messages: {
    early: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}, but the startup probe passes as soon as the process runs, and liveness then kills the container ${data.window} after each start.`,
    mayKill: (data: { boot: string; window: string; budget: string }) =>
      `${data.boot}; the startup probe passes as soon as the process runs, so a start that takes longer than ${data.budget} is never finished: liveness ends it after ${data.window}.`,
  },
  *check({ pod, container, bootSeconds }) {
    const { startup, liveness } = acceptedProbesOf(container);
    if (startup === undefined || liveness === undefined) return;
    const ofStartup = effectiveProbe(startup);
    const ofLiveness = effectiveProbe(liveness);
    if (subjectOf(container, ofStartup) !== 'process' || subjectOf(container, ofLiveness) !== 'application') return;
    const boot = bootTimeOf(pod, container, bootSeconds);
    if (boot === undefined) return;
    const budget = bootBudgetBehind(container, ofStartup, ofLiveness);
    const certainty = budget === undefined ? undefined : judgeBootTime(boot, budget);
    if (budget === undefined || certainty === undefined) return;
    const { value, periodSeconds, failureThreshold } = proposeStartupProbe(container, 'liveness', boot.range.slowest);
    yield {
      message: certainty === 'possible' ? 'mayKill' : 'early',
      data: {
        boot: explainBootTime(boot),
        window: renderSpan(...budget.killWindow),
        budget: renderSeconds(budget.answerWithin),
      },
      at: startup.path,
      certainty,
      prediction: predictBootKill(pod, container, { boot, budget, certainty }),
      related: explainProbeTiming(container, liveness),
      fix: {
        description: `let the startupProbe ask what liveness asks, with periodSeconds: ${periodSeconds}, failureThreshold: ${failureThreshold}`,
        safety: 'review',
        edits: [{ op: 'set', path: startup.path, value }],
      },
    };
  },
});
