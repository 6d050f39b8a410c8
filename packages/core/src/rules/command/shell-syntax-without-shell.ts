import { effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { predictExit, predictStartFailure } from '../../kubelet/prediction.js';
import { isMeantToKeepRunning } from '../../kubelet/restart-policy.js';
import { isWindowsPod } from '../../kubelet/security-context.js';
import type { Container } from '../../model/container.js';
import { defineRule, type FixReport } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** After these the first program is meant to have ended, so a container without a shell ends there. */
const SEQUENCES = new Set(['&&', ';', '||']);
const PIPES = new Set(['|', '&']);
const REDIRECTIONS = new Set(['>', '>>', '<', '2>&1', '2>', '&>', '>/dev/null', '2>/dev/null']);
/** Commands that only a shell has; there is no such file in any image. */
const BUILTINS = new Set(['export', 'source', '.', 'set', 'exit', 'eval', 'unset', 'alias', 'ulimit']);
/** Programs that take such words as data. */
const TAKES_DATA =
  /(?:^|\/)(?:find|expr|test|\[|awk|sed|grep|jq|yq|xargs|iptables|psql|mysql|echo|printf|cmd(?:\.exe)?|pwsh|powershell(?:\.exe)?|zsh|ksh|env|watch|parallel|ssh|su|sudo|runuser)$/;
/** Interpreters, whose programs may be handed anything but a sequence of commands. */
const INTERPRETER = /(?:^|\/)(?:perl|ruby|node|python\d?(?:\.\d+)?)$/;

export default defineRule({
  id: 'shell-syntax-without-shell',
  scope: 'container',
  summary: 'The command uses what only a shell understands, and no shell runs it',
  messages: {
    operator: ({ operator, program }: { operator: string; program: string }) =>
      `There is no shell, so ${operator} and what follows it are handed to ${program} as arguments.`,
    builtin: ({ word }: { word: string }) =>
      `There is no shell, so the runtime looks for a program called ${word}, and there is none.`,
  },
  *check({ pod, container, index }) {
    if (isWindowsPod(pod)) return;
    const { given, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const [program] = given;
    if (program === undefined || shellNameOf(program.text) !== undefined || TAKES_DATA.test(program.text)) return;
    if (given.some(({ text }) => shellNameOf(text) !== undefined)) return;
    if (replacesEntrypoint && BUILTINS.has(program.text) && program.path !== undefined) {
      yield {
        message: 'builtin',
        data: { word: program.text },
        at: program.path,
        certainty: 'certain',
        prediction: predictStartFailure(pod, container, 'executable file not found in $PATH'),
        fix: proposeFix(container, given),
      };
      return;
    }
    const isData = INTERPRETER.test(program.text) ? isNoSequence : isNoOperator;
    const found = given.findIndex(({ text }, position) => position > 0 && !isData(text));
    const operator = given[found];
    if (operator?.path === undefined) return;
    const isSure = replacesEntrypoint && SEQUENCES.has(operator.text) && isMeantToKeepRunning(pod, container);
    yield {
      message: 'operator',
      data: { operator: operator.text, program: replacesEntrypoint ? program.text : 'the program' },
      at: operator.path,
      // Many programs do not mind a word too many at the end, such as a lone 2>&1.
      certainty: isSure ? 'certain' : isLastRedirection(given, found) ? 'possible' : 'likely',
      prediction: predictExit(pod, container),
      fix: proposeFix(container, given),
    };
  },
});

function isNoSequence(text: string): boolean {
  return !SEQUENCES.has(text);
}

function isNoOperator(text: string): boolean {
  return isNoSequence(text) && !PIPES.has(text) && !REDIRECTIONS.has(text);
}

function isLastRedirection(given: readonly Word[], position: number): boolean {
  return position === given.length - 1 && REDIRECTIONS.has(given[position]?.text ?? '');
}

function proposeFix(container: Container, given: readonly Word[]): FixReport {
  const line = given.map(({ text }) => text).join(' ');
  const value = ['/bin/sh', '-c', line];
  const hasBoth = container.command !== undefined && container.args !== undefined;
  return {
    description: `let a shell read it: ${JSON.stringify(value)}`,
    safety: 'review',
    edits: [
      { op: 'set', path: container.at('command'), value },
      ...(hasBoth || container.command === undefined ? [{ op: 'remove' as const, path: container.at('args') }] : []),
    ],
  };
}
