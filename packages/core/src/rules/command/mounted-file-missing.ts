import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { findMountedFile } from '../../kubelet/command/mounted-file.js';
import { executedWordsOf } from '../../kubelet/command/start-reading.js';
import { findMountOf } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { defineRule } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** An absolute path that ends in a file name with an extension, alone or behind a `=`. */
const FILE_ARGUMENT = /^(?:[^\s=]*=)?(\/[\w./-]*\/[\w.-]*\.[A-Za-z]\w*)$/;

/** A path, alone or as a URL, of a file that is meant to be read. */
const FILE_VALUE = /^(?:file:\/{2})?(\/[\w./-]*\/[\w.-]*\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|env))$/;
const NAMES_A_FILE = /(?:CONFIG|CONF|FILE|PATH|CONFIGURATION|SETTINGS)$/i;

export default defineRule({
  id: 'mounted-file-missing',
  scope: 'container',
  summary: 'An argument or a variable names a file that the mounted ConfigMap does not have',
  messages: {
    variable: ({ name, file, volume }: { name: string; file: string; volume: string }) =>
      `${name} names ${file}, but the ConfigMap that volume ${volume} mounts there has no such key.`,
    argument: ({ file, volume }: { file: string; volume: string }) =>
      `The command names ${file}, but the ConfigMap that volume ${volume} mounts there has no such key.`,
  },
  *check({ pod, container, index }) {
    // A program or script that is hidden or missing is the business of mount-hides-program.
    const [program, first] = executedWordsOf(pod, container, index) ?? [];
    const script = shellNameOf(program?.text) === undefined ? undefined : first;
    for (const word of effectiveCommandOf(pod, container, index).given) {
      const file = FILE_ARGUMENT.exec(word.text)?.[1];
      if (word === program || word === script || word.path === undefined || file === undefined) continue;
      if (findMountedFile(pod, container, index, file) !== 'absent') continue;
      yield {
        message: 'argument',
        data: { file, volume: findMountOf(container, file)?.name ?? '' },
        at: word.path,
        certainty: 'likely',
        prediction: predictExit(pod, container),
        fix: { description: 'correct the name, or add the key to the ConfigMap', safety: 'review' },
      };
      return;
    }
    for (const { name, value, path } of readableEnvironmentOf(pod, container, index).variables) {
      const file = value === undefined || !NAMES_A_FILE.test(name) ? undefined : FILE_VALUE.exec(value)?.[1];
      if (file === undefined || findMountedFile(pod, container, index, file) !== 'absent') continue;
      yield {
        message: 'variable',
        data: { name, file, volume: findMountOf(container, file)?.name ?? '' },
        at: path,
        certainty: 'likely',
        prediction: predictExit(pod, container),
        fix: { description: 'correct the name, or add the key to the ConfigMap', safety: 'review' },
      };
    }
  },
});
