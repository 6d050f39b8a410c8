import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { baseName, readExecCommand } from '../../kubelet/probing/exec-command.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-always-fails',
  scope: 'container',
  summary: 'A probe runs a command that cannot succeed',
  messages: {
    fails: (data: { kind: string; command: string; effect: string }) =>
      `The ${data.kind} probe runs \`${data.command}\`, which never succeeds, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler?.type !== 'exec' || second !== undefined) continue;
      const command = findHopelessCommand(handler.command);
      if (command === undefined) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      yield {
        message: 'fails',
        data: { kind: probe.kind, command, effect: consequence.effect },
        at: [...probe.path, 'exec', 'command'],
        certainty: limitCertainty('certain', consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: { description: 'ask something that the application answers once it works', safety: 'review' },
      };
    }
  },
});

/** The one command of a probe that is made to fail; undefined for several commands, where another may decide. */
function findHopelessCommand(argv: readonly string[]): string | undefined {
  const exec = readExecCommand(argv);
  const [words, other] = exec?.commands ?? [];
  if (words === undefined || other !== undefined) return undefined;
  const [program = '', argument = ''] = words;
  const isFalse = baseName(program) === 'false' && words.length === 1;
  const isExit =
    exec?.script !== undefined && program === 'exit' && /^\d+$/.test(argument) && Number(argument) % 256 !== 0;
  const isMissing = /^(cat|ls|stat)$/.test(baseName(program)) && words.length === 2 && MADE_UP_FILE.test(argument);
  return isFalse || isExit || isMissing ? words.join(' ') : undefined;
}

/** Names that people give to files which are not there. */
const MADE_UP_FILE = /\/(non[-_]?exist\w*|does[-_]?not[-_]?exist\w*|no[-_]?such[-_]?\w*)(\/|\.|$)/i;
