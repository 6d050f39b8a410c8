import { threshold } from '../../knowledge/thresholds.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { PROBE_DEFAULTS } from '../../kubelet/probe-defaults.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { defineRule } from '../../rule.js';
import { renderSeconds } from '../../text/seconds.js';

export default defineRule({
  id: 'probe-kills-on-first-failure',
  scope: 'container',
  summary: 'One slow answer to the liveness probe kills the container',
  messages: {
    first: (data: { timeout: string; period: string }) =>
      `One liveness probe that is not answered within ${data.timeout} kills the container (failureThreshold: 1, asked every ${data.period}).`,
  },
  *check({ pod, container }) {
    const { liveness, startup } = acceptedProbesOf(container);
    if (liveness?.failureThreshold !== 1) return;
    const probe = effectiveProbe(liveness);
    const subject = subjectOf(container, probe);
    if (subject === undefined || subject === 'process') return;
    // Such a budget is reported by the rules about the boot already.
    const nominal = probe.initialDelaySeconds + probe.periodSeconds;
    if (startup === undefined && nominal < threshold('smallest-probe-budget')) return;
    const path = [...liveness.path, 'failureThreshold'];
    yield {
      message: 'first',
      data: { timeout: renderSeconds(probe.timeoutSeconds), period: renderSeconds(probe.periodSeconds) },
      at: path,
      certainty: 'possible',
      prediction: predictProbeKill(pod, container, {}),
      fix: {
        description: `set failureThreshold: ${PROBE_DEFAULTS.failureThreshold}`,
        safety: 'review',
        edits: [{ op: 'set', path, value: PROBE_DEFAULTS.failureThreshold }],
      },
    };
  },
});
