import { predictStatus } from '../../kubelet/prediction.js';
import { isIncomplete } from '../../kubelet/references/patched.js';
import { volumeNamesOf } from '../../kubelet/references/volume-names.js';
import { printable } from '../../manifest/printable.js';
import { readMountReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';
import { findClosest } from '../../text/closest.js';

export default defineRule({
  id: 'volume-mount-without-volume',
  scope: 'container',
  summary: 'A container mounts a volume that the pod does not have, so the API server refuses the pod',
  messages: {
    missing: ({ name, volumes }: { name: string; volumes: readonly string[] }) =>
      volumes.length === 0
        ? `The container mounts the volume ${name}, but the pod has no volumes.`
        : `The container mounts the volume ${name}, but the pod has only ${volumes.join(', ')}.`,
  },
  *check({ pod, container, index }) {
    // A patch holds part of a pod, and a container without an image is one too.
    if (container.image === undefined || isIncomplete(pod.workload.manifest, index)) return;
    const volumes = volumeNamesOf(pod);
    for (const { name, path } of readMountReferences(container)) {
      if (volumes.includes(name) || name.includes('$')) continue;
      const nearest = findClosest(name, volumes);
      yield {
        message: 'missing',
        data: { name: printable(name), volumes: volumes.slice(0, 6).map((volume) => printable(volume)) },
        at: path,
        certainty: 'certain',
        prediction: predictStatus(container, 'Rejected', 'volumeMounts.name: Not found'),
        ...(nearest === undefined
          ? {}
          : {
              fix: {
                description: `mount ${printable(nearest)}`,
                safety: 'review',
                edits: [{ op: 'set', path, value: nearest }],
              },
            }),
      };
    }
  },
});
