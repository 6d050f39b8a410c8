import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { predictProbeKill } from '../../kubelet/probing/predict-probe-kill.js';
import { subjectOf } from '../../kubelet/probing/probe-subject.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'liveness-checks-dependency',
  scope: 'container',
  summary: 'The liveness probe asks whether dependencies work, so their outage restarts the container',
  messages: {
    ready: (data: { path: string }) =>
      `The liveness probe asks ${data.path}, which says whether the application can serve, so an outage of what it depends on may restart it in a loop.`,
    actuator: (data: { path: string }) =>
      `The liveness probe asks ${data.path}, where Spring Boot includes databases and queues, so an outage of one may restart the container in a loop.`,
  },
  *check({ pod, container }) {
    const { liveness } = acceptedProbesOf(container);
    if (liveness === undefined) return;
    const { handler } = effectiveProbe(liveness);
    if (handler?.type !== 'httpGet' || handler.path === undefined) return;
    if (subjectOf(container, effectiveProbe(liveness)) === undefined) return;
    const path = handler.path.split('?')[0] ?? '';
    const isActuator = /(^|\/)actuator\/health\/?$/.test(path);
    if (!isActuator && !READINESS_PATH.test(path)) return;
    yield {
      message: isActuator ? 'actuator' : 'ready',
      data: { path },
      at: [...liveness.path, 'httpGet', 'path'],
      certainty: 'possible',
      prediction: predictProbeKill(pod, container, {}),
      fix: {
        description: isActuator
          ? `ask ${path.replace(/\/$/, '')}/liveness`
          : 'ask a path that checks the process alone',
        safety: 'review',
      },
    };
  },
});

/**
 * Endpoints that by their framework's definition include dependencies. A bare `/ready` is left alone: it is as often a
 * constant answer.
 */
const READINESS_PATH = /(^|\/)(readyz|health\/(ready|readiness))\/?$/;
