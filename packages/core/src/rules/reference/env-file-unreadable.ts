import { findVolume } from '../../kubelet/mounts.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { isIncomplete } from '../../kubelet/references/patched.js';
import { printable } from '../../manifest/printable.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { readMountReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'env-file-unreadable',
  scope: 'container',
  summary: 'The environment is read from a file of a volume to which nothing can have written it',
  messages: {
    otherVolume: ({ volume }: { volume: string }) =>
      `The environment is read from a file of volume ${volume}, which is no emptyDir, so the API server refuses the pod.`,
    neverWritten: ({ volume }: { volume: string }) =>
      `The environment is read from a file of volume ${volume}, which no other container mounts, so nothing writes the file.`,
  },
  *check({ pod, container, index }) {
    const references = readMountReferences(container).filter(({ place }) => place === 'fileKeyRef');
    if (references.length === 0 || isIncomplete(pod.workload.manifest, index)) return;
    for (const { name, optional, path } of references) {
      const volume = findVolume(pod, name);
      if (volume === undefined) continue;
      const data = { volume: printable(name) };
      const related = [{ message: 'the volume', at: volume.path }];
      if (volume.kind !== 'scratch') {
        const prediction = predictStatus(container, 'Rejected', 'referenced volume must be of type emptyDir');
        yield { message: 'otherVolume', data, at: path, certainty: 'certain', prediction, related };
      } else if (!optional && !isWrittenBeside(name, container, pod)) {
        const prediction = predictStatus(container, 'CreateContainerConfigError', "couldn't parse env file");
        yield { message: 'neverWritten', data, at: path, certainty: 'certain', prediction, related };
      }
    }
  },
});

/** The container itself cannot write before it runs. */
function isWrittenBeside(volume: string, reader: Container, { containers }: Pod): boolean {
  return containers.some(
    (one) => one !== reader && one.volumeMounts.some(({ name, readOnly }) => name === volume && !readOnly),
  );
}
