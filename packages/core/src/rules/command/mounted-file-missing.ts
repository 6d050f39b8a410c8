import { effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { findMountedFile } from '../../kubelet/command/mounted-file.js';
import { executedWordsOf } from '../../kubelet/command/start-reading.js';
import { findMountOf } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ContainerContext, defineRule } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** An absolute path that ends in a file name with an extension, alone or behind a `=`. */
const FILE_ARGUMENT = /^(?:[^\s=]*=)?(\/[\w./-]*\/[\w.-]*\.[A-Za-z]\w*)$/;

export default defineRule({
  id: 'mounted-file-missing',
  scope: 'container',
  summary: 'The command names a file that the mounted ConfigMap does not have',
  messages: {
    script: ({ file, volume }: { file: string; volume: string }) =>
      `The shell is to run ${file}, but the ConfigMap that volume ${volume} mounts there has no such key.`,
    argument: ({ file, volume }: { file: string; volume: string }) =>
      `The command names ${file}, but the ConfigMap that volume ${volume} mounts there has no such key.`,
  },
  *check(context) {
    const { pod, container, index } = context;
    // The program itself is the business of mount-hides-program.
    const [program, first] = executedWordsOf(pod, container, index) ?? [];
    const script = shellNameOf(program?.text) === undefined ? undefined : first;
    for (const word of effectiveCommandOf(pod, container, index).given) {
      const file = word === script && word.text.startsWith('/') ? word.text : FILE_ARGUMENT.exec(word.text)?.[1];
      if (word === program || word.path === undefined || file === undefined || !isMissing(context, file)) continue;
      yield {
        message: word === script ? 'script' : 'argument',
        data: { file, volume: findMountOf(container, file)?.name ?? '' },
        at: word.path,
        certainty: certaintyFor(word, script),
        prediction: predictExit(pod, container, word === script ? { exitCode: 2 } : {}),
        fix: { description: 'correct the name, or add the key to the ConfigMap', safety: 'review' },
      };
      return;
    }
  },
});

function certaintyFor(word: Word, script: Word | undefined): 'certain' | 'likely' {
  return word === script ? 'certain' : 'likely';
}

function isMissing({ pod, container, index }: ContainerContext, file: string): boolean {
  return findMountedFile(pod, container, index, file) === 'absent';
}
