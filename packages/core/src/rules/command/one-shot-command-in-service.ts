import { certaintyOfReading } from '../../kubelet/command/certainty-of-reading.js';
import { startReadingOf } from '../../kubelet/command/start-reading.js';
import { unsetVariableOf } from '../../kubelet/command/unset-variable.js';
import { predictExit } from '../../kubelet/prediction.js';
import { isMeantToKeepRunning } from '../../kubelet/restart-policy.js';
import { defineRule } from '../../rule.js';
import { shortenText } from '../../text/shorten.js';

interface Wording {
  readonly what: string;
  readonly when: string;
}

export default defineRule({
  id: 'one-shot-command-in-service',
  scope: 'container',
  summary: 'The command does something and ends, but the workload restarts it for ever',
  messages: {
    command: ({ what, when }: Wording) =>
      `\`${what}\` ends by itself${when}, and a container that ends is started again.`,
    unset: ({ what, when }: Wording) =>
      `The script ends because ${what} is not set${when}, and a container that ends is started again.`,
    script: ({ what, when }: Wording) =>
      `The script is over after \`${what}\`${when}, and a container that ends is started again.`,
  },
  *check({ pod, container, index }) {
    if (!isMeantToKeepRunning(pod, container)) return;
    const start = startReadingOf(pod, container, index);
    if (start === undefined || start.reading.ends !== 'always') return;
    const { fails, background, because, seconds, exitCode } = start.reading;
    if (fails || background.length > 0) return;
    const unset = unsetVariableOf(start.reading);
    yield {
      message: unset !== undefined ? 'unset' : start.script === undefined ? 'command' : 'script',
      data: { what: unset ?? shortenText(because.text), when: seconds >= 1 ? ` (about ${Math.round(seconds)} s)` : '' },
      at: start.path,
      certainty: certaintyOfReading(start),
      prediction: predictExit(pod, container, exitCode === undefined ? {} : { exitCode }),
      fix: {
        description: 'let it end in the program that shall keep running, or make this a Job',
        safety: 'review',
      },
    };
  },
});
