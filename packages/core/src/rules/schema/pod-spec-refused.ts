import { isBuiltIn } from '../../kubelet/built-in-workload.js';
import { isIncomplete } from '../../kubelet/references/patched.js';
import { findPodFaults } from '../../kubelet/validation/pod-faults.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'pod-spec-refused',
  scope: 'pod',
  summary: 'The pod breaks a rule that the API server checks, so it is never created',
  messages: {
    refused: ({ because }: { because: string }) => `The API server refuses the pod, because ${because}.`,
  },
  *check({ pod, index }) {
    if (!isBuiltIn(pod.workload)) return;
    for (const { because, at, answer, fix } of findPodFaults(pod)) {
      // A patch holds part of a pod, and another part of it may stand where this one does.
      if (isIncomplete(pod.workload.manifest, index)) return;
      yield {
        message: 'refused',
        data: { because },
        at,
        certainty: 'certain',
        prediction: { status: 'Rejected', restarts: false, reason: answer },
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});
