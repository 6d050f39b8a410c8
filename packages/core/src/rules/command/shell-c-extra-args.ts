import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { executedWordsOf, startReadingOf } from '../../kubelet/command/start-reading.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import { readShellCall, shellNameOf } from '../../shell/shell-call.js';
import { shortenText } from '../../text/shorten.js';

/** The script reads its own arguments, or hands them on. */
const READS_ARGUMENTS = /\$[0-9@*#]|\$\{[0-9@*#]|\bshift\b|\bgetopts\b/;

export default defineRule({
  id: 'shell-c-extra-args',
  scope: 'container',
  summary: 'Only the first argument after `sh -c` is the script, and the rest of the command is lost',
  messages: {
    lost: ({ script, lost }: { script: string; lost: string }) =>
      `After -c only \`${script}\` is the script; \`${lost}\` becomes an argument that it never reads.`,
  },
  *check({ pod, container, index }) {
    const words = executedWordsOf(pod, container, index);
    const call = words === undefined ? undefined : readShellCall(words.map(({ text }) => text));
    const first = call === undefined ? undefined : words?.[call.textAt + 1];
    if (words === undefined || call?.text === undefined || first?.path === undefined) return;
    // A script of several words is whole in itself; one word that is followed by others was meant as one line.
    const isOneWord = /^[\w./-]+$/.test(call.text.trim());
    if (!isOneWord || READS_ARGUMENTS.test(call.text) || isName(first.text)) return;
    // Where the one word alone already ends the container, that is what is reported.
    const start = startReadingOf(pod, container, index);
    if (start !== undefined && start.reading.ends === 'always') return;
    const lost = words.slice(call.textAt + 1).map(({ text }) => text);
    yield {
      message: 'lost',
      data: { script: call.text.trim(), lost: shortenText(lost.join(' ')) },
      at: first.path,
      certainty: effectiveCommandOf(pod, container, index).replacesEntrypoint ? 'likely' : 'possible',
      prediction: predictExit(pod, container),
      fix: {
        description: `write the line as one element: ${JSON.stringify([call.text.trim(), ...lost].join(' '))}`,
        safety: 'review',
      },
    };
  },
});

/** What people write in the place of `$0`. */
function isName(text: string): boolean {
  return text === '--' || text === '_' || text === '-' || shellNameOf(text) !== undefined;
}
