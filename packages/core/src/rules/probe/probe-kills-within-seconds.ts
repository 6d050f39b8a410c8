import { threshold } from '../../knowledge/thresholds.js';
import { bootTimeOf } from '../../kubelet/boot/boot-time.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { imageOfContainer } from '../../kubelet/image-of-container.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { bootBudgetOf } from '../../kubelet/probing/boot-budget.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { startupFix } from '../../kubelet/probing/startup-fix.js';
import { defineRule } from '../../rule.js';
import { renderSpan } from '../../text/seconds.js';

/** What a startup probe should allow where nothing is known of the application, in seconds. */
const ORDINARY_BOOT_SECONDS = 60;

export default defineRule({
  id: 'probe-kills-within-seconds',
  scope: 'container',
  summary: 'A probe kills the container within seconds of its start, sooner than an application boots',
  messages: {
    kills: (data: { kind: string; window: string; floor: number }) =>
      `The ${data.kind} probe kills the container ${data.window} after each start, and hardly an application that is meant to run gets less than ${data.floor} s.`,
  },
  *check({ pod, container, bootSeconds }) {
    const { startup, liveness } = acceptedProbesOf(container);
    const judged = startup ?? liveness;
    if (judged === undefined) return;
    const probe = effectiveProbe(judged);
    const subject = subjectOf(container, probe);
    if (subject !== 'application' && subject !== 'file') return;
    const floor = threshold('smallest-probe-budget');
    const killWindow = bootBudgetOf(container, probe)?.killWindow;
    if (killWindow === undefined || killWindow[1] >= floor || bootTimeOf(pod, container, bootSeconds) !== undefined)
      return;
    // Programs in Go answer within a second of their start.
    if (imageOfContainer(pod, container)?.facts.language === 'go') return;
    yield {
      message: 'kills',
      data: { kind: judged.kind, window: renderSpan(...killWindow), floor },
      at: judged.path,
      certainty: killWindow[1] < threshold('probe-budget-of-no-application') ? 'likely' : 'possible',
      prediction: predictProbeKill(pod, container, { window: killWindow, bootSeconds: ORDINARY_BOOT_SECONDS }),
      related: explainProbeTiming(container, judged),
      fix: startupFix(container, judged.kind, ORDINARY_BOOT_SECONDS),
    };
  },
});
