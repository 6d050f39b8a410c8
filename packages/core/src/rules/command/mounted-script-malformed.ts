import { findMountedFile, type MountedFile } from '../../kubelet/command/mounted-file.js';
import { executedWordsOf } from '../../kubelet/command/start-reading.js';
import { fileModeOf } from '../../kubelet/file-modes.js';
import { predictExit, predictStartFailure } from '../../kubelet/prediction.js';
import { defineRule, type ForeignPlace } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

const ANY_EXECUTE = 0o111;

export default defineRule({
  id: 'mounted-script-malformed',
  scope: 'container',
  summary: 'The mounted start script cannot be executed as it is written',
  messages: {
    noInterpreter: ({ key }: { key: string }) =>
      `${key} is executed directly, but its first line does not name an interpreter (#!/bin/sh).`,
    lineEnds: ({ key }: { key: string }) =>
      `${key} has Windows line ends, so its first line names an interpreter that ends in a carriage return.`,
    lineEndsInShell: ({ key }: { key: string }) =>
      `${key} has Windows line ends, so the shell takes a carriage return for a part of every command.`,
  },
  *check({ pod, container, index }) {
    const words = executedWordsOf(pod, container, index) ?? [];
    const isRunByShell = shellNameOf(words[0]?.text) !== undefined;
    const word = isRunByShell ? words[1] : words[0];
    if (word?.path === undefined || !word.text.startsWith('/')) return;
    const file = findMountedFile(pod, container, index, word.text);
    if (file === undefined || file === 'absent') return;
    const message = isRunByShell ? judgeForShell(file) : judgeForKernel(file);
    const mode = fileModeOf(pod, container, word.text) ?? 0;
    if (message === undefined || (!isRunByShell && (mode & ANY_EXECUTE) === 0)) return;
    yield {
      message,
      data: { key: file.key },
      at: word.path,
      certainty: isRunByShell ? 'likely' : 'certain',
      prediction: isRunByShell ? predictExit(pod, container) : predictStartFailure(pod, container, 'exec format error'),
      related: [{ message: 'the script', at: placeOf(file) }],
      fix: {
        description: message === 'noInterpreter' ? 'begin it with #!/bin/sh' : 'save it with line feeds alone',
        safety: 'review',
      },
    };
  },
});

function placeOf({ manifest, key }: MountedFile): ForeignPlace {
  return { manifest, path: ['data', key] };
}

/** The kernel reads the first line of a script; anything else it does not know it refuses. */
function judgeForKernel({ text }: MountedFile): 'noInterpreter' | 'lineEnds' | undefined {
  const [first = ''] = text.split('\n');
  if (!first.startsWith('#!')) return 'noInterpreter';
  return first.endsWith('\r') ? 'lineEnds' : undefined;
}

/** One line with a carriage return may do no harm; a whole script of them does. */
function judgeForShell({ text }: MountedFile): 'lineEndsInShell' | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => line.endsWith('\r')) ? 'lineEndsInShell' : undefined;
}
