import { certaintyOfReading } from '../../kubelet/command/certainty-of-reading.js';
import { startReadingOf } from '../../kubelet/command/start-reading.js';
import { unsetVariableOf } from '../../kubelet/command/unset-variable.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import { shortenText } from '../../text/shorten.js';

interface Wording {
  readonly what: string;
  readonly code: string;
}

export default defineRule({
  id: 'script-exits-with-error',
  scope: 'container',
  summary: 'The start script ends with an error by what it says itself',
  messages: {
    exit: ({ what, code }: Wording) => `The script reaches \`${what}\` on every start${code}.`,
    unset: ({ what, code }: Wording) => `The script ends because ${what} is not set${code}.`,
    failure: ({ what, code }: Wording) => `The script ends at \`${what}\`, which fails on every start${code}.`,
  },
  *check({ pod, container, index }) {
    const start = startReadingOf(pod, container, index);
    if (start === undefined || start.reading.ends !== 'always') return;
    const { fails, missing, exitCode, because } = start.reading;
    if (!fails || missing.length > 0) return;
    const code = exitCode === undefined ? '' : ` and ends with ${exitCode}`;
    const unset = unsetVariableOf(start.reading);
    const message = unset !== undefined ? 'unset' : because.kind === 'exit' ? 'exit' : 'failure';
    yield {
      message,
      data: { what: unset ?? shortenText(because.text), code },
      at: start.path,
      certainty: certaintyOfReading(start),
      prediction: predictExit(pod, container, exitCode === undefined ? {} : { exitCode }),
      fix: {
        description:
          unset === undefined
            ? 'change the script so that this is not reached'
            : `set ${unset} in env, or give it a default`,
        safety: 'review',
      },
    };
  },
});
