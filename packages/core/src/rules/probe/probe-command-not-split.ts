import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfError, consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { readExecCommand } from '../../kubelet/probing/exec-command.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import type { FieldPath } from '../../manifest/field-path.js';
import { defineRule, type FixReport } from '../../rule.js';

export default defineRule({
  id: 'probe-command-not-split',
  scope: 'container',
  summary: 'A probe needs a shell that is not there: its command is one string, or holds shell syntax',
  messages: {
    oneString: (data: { kind: string; command: string; effect: string }) =>
      `The ${data.kind} probe looks for a program that is called "${data.command}", spaces and all, because no shell splits it, so ${data.effect}.`,
    syntax: (data: { kind: string; word: string; program: string; effect: string }) =>
      `The ${data.kind} probe hands "${data.word}" to ${data.program} as an argument, because no shell reads it, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler?.type !== 'exec' || second !== undefined || readExecCommand(handler.command)?.script !== undefined)
        continue;
      const { command } = handler;
      const [program = ''] = command;
      const at = [...probe.path, 'exec', 'command'];
      const word = command.findIndex((one) => SHELL_WORD.test(one));
      if (command.length === 1 && ONE_STRING.test(program)) {
        const consequence = consequenceOfError(container, probe, 'executable file not found in $PATH');
        const data = { kind: probe.kind, command: program, effect: consequence.effect };
        const certainty = consequence.severity === 'inert' ? 'likely' : 'certain';
        const { prediction } = consequence;
        yield {
          message: 'oneString',
          data,
          at: [...at, 0],
          certainty,
          prediction,
          related: explainProbeTiming(container, probe),
          fix: throughShell(at, program),
        };
      } else if (word > 0) {
        const consequence = consequenceOfFailure(pod, container, probe);
        const data = { kind: probe.kind, word: command[word] ?? '', program, effect: consequence.effect };
        const certainty = ALWAYS_PASSES.test(program) ? 'possible' : limitCertainty('likely', consequence);
        const { prediction } = consequence;
        yield {
          message: 'syntax',
          data,
          at: [...at, word],
          certainty,
          prediction,
          related: explainProbeTiming(container, probe),
          fix: throughShell(at, command.join(' ')),
        };
      }
    }
  },
});

/** A program and at least one argument; a path may hold spaces of its own. */
const ONE_STRING = /^[A-Za-z0-9_./-]+\s+\S/;

const SHELL_WORD = /^(&&|\|\||\||;|>|>>|2>&1|<)$|^(2?>>?|<)\/|;$/;

/** Programs that succeed whatever they are given. */
const ALWAYS_PASSES = /(^|\/)(echo|true|printf)$/;

function throughShell(path: FieldPath, script: string): FixReport {
  const value = ['sh', '-c', script];
  return {
    description: 'run it through a shell: command: [sh, -c, …]',
    safety: 'review',
    edits: [{ op: 'set', path, value }],
  };
}
