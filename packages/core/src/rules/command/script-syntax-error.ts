import { startReadingOf } from '../../kubelet/command/start-reading.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import { findUnfinished } from '../../shell/unfinished.js';

/** What every shell ends with when it cannot read its script. */
const SYNTAX_ERROR = 2;

export default defineRule({
  id: 'script-syntax-error',
  scope: 'container',
  summary: 'The start script opens something that it never closes, so the shell refuses it',
  messages: {
    unfinished: ({ word, missing }: { word: string; missing: string }) =>
      `The shell cannot read the script, because \`${word}\` has no \`${missing}\`.`,
    quote: () => 'The shell cannot read the script, because a quote in it is never closed.',
  },
  *check({ pod, container, index }) {
    const start = startReadingOf(pod, container, index);
    if (start?.script === undefined || start.isUnderstood || start.isBehindEntrypoint) return;
    // A program that takes the place of the shell is never stopped by what stands behind it.
    if (/\bexec\b/.test(start.script)) return;
    const unfinished = findUnfinished(start.script);
    if (unfinished === undefined) return;
    yield {
      ...(unfinished.word === 'a quote'
        ? { message: 'quote', data: undefined }
        : { message: 'unfinished', data: unfinished }),
      at: start.path,
      certainty: 'likely',
      prediction: predictExit(pod, container, { exitCode: SYNTAX_ERROR, reason: 'syntax error' }),
      fix: { description: `add ${unfinished.missing}, or take out ${unfinished.word}`, safety: 'review' },
    };
  },
});
