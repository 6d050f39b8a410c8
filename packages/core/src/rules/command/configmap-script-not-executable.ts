import { findMountedFile } from '../../kubelet/command/mounted-file.js';
import { executedWordsOf } from '../../kubelet/command/start-reading.js';
import { fileModeOf } from '../../kubelet/file-modes.js';
import { findMountOf, findVolume } from '../../kubelet/mounts.js';
import { predictStartFailure } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { readObject } from '../../model/read.js';
import { defineRule, type FixReport } from '../../rule.js';

const ANY_EXECUTE = 0o111;
const MODE_FOR_SCRIPTS = 0o755;
const SOURCES = ['configMap', 'secret', 'projected'] as const;

export default defineRule({
  id: 'configmap-script-not-executable',
  scope: 'container',
  summary: 'The command executes a mounted script whose file mode does not allow it',
  messages: {
    notExecutable: ({ program, mode }: { program: string; mode: string }) =>
      `${program} comes from a volume whose files have mode ${mode}, so it cannot be executed.`,
  },
  *check({ pod, container, index }) {
    const [word] = executedWordsOf(pod, container, index) ?? [];
    if (word?.path === undefined || !word.text.startsWith('/')) return;
    const mode = fileModeOf(pod, container, word.text);
    // A file that is not there at all is another rule's finding.
    if (
      mode === undefined ||
      (mode & ANY_EXECUTE) !== 0 ||
      findMountedFile(pod, container, index, word.text) === 'absent'
    )
      return;
    yield {
      message: 'notExecutable',
      data: { program: word.text, mode: `0${mode.toString(8)}` },
      at: word.path,
      certainty: 'certain',
      prediction: predictStartFailure(pod, container, 'permission denied'),
      fix: proposeFix(pod, container, word.text),
    };
  },
});

function proposeFix(pod: Pod, container: Container, program: string): FixReport {
  const mount = findMountOf(container, program);
  const volume = mount === undefined ? undefined : findVolume(pod, mount.name);
  const source = SOURCES.find((one) => readObject(volume?.raw[one]) !== undefined);
  const description = `set defaultMode: 0755 on the volume, or run it with a shell: ["sh", ${JSON.stringify(program)}]`;
  if (volume === undefined || source === undefined) return { description, safety: 'review' };
  const path = [...volume.path, source, 'defaultMode'];
  return { description, safety: 'review', edits: [{ op: 'set', path, value: MODE_FOR_SCRIPTS }] };
}
