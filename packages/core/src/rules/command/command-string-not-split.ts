import type { Certainty } from '../../finding.js';
import { type EffectiveCommand, effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { runsItsArguments } from '../../kubelet/command/runs-its-arguments.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictStartFailure } from '../../kubelet/prediction.js';
import { isWindowsPod } from '../../kubelet/security-context.js';
import type { Container } from '../../model/container.js';
import { defineRule, type FixReport } from '../../rule.js';
import { splitWords } from '../../text/split-words.js';

export default defineRule({
  id: 'command-string-not-split',
  scope: 'container',
  summary: 'A whole command line stands in one element, so it is taken for the name of one program',
  messages: {
    notSplit: ({ word }: { word: string }) =>
      `${JSON.stringify(word)} is one element, so the runtime looks for a program of that very name, spaces included.`,
  },
  *check({ pod, container, index }) {
    if (isWindowsPod(pod)) return;
    const command = effectiveCommandOf(pod, container, index);
    const program = findProgram(command);
    if (program?.word.path === undefined || !/\s/.test(program.word.text)) return;
    yield {
      message: 'notSplit',
      data: { word: shorten(program.word.text) },
      at: program.word.path,
      certainty: program.certainty,
      prediction: predictStartFailure(pod, container, 'executable file not found in $PATH'),
      fix: proposeFix(container, command, program.word),
    };
  },
});

interface Program {
  readonly word: Word;
  readonly certainty: Certainty;
}

/** The word that is executed: the first of `command`, or the first of `args` where the image executes its arguments. */
function findProgram({ replacesEntrypoint, given, image }: EffectiveCommand): Program | undefined {
  const [word] = given;
  if (word === undefined) return undefined;
  if (replacesEntrypoint) return { word, certainty: 'certain' };
  if (image === undefined || !runsItsArguments(image) || word.text.startsWith('-')) return undefined;
  return { word, certainty: certaintyFor('likely', image, 'entrypoint') };
}

function proposeFix(container: Container, { replacesEntrypoint, given }: EffectiveCommand, { text }: Word): FixReport {
  const field = replacesEntrypoint ? 'command' : 'args';
  const words = splitWords(text);
  const rest = (container[field] ?? []).slice(1);
  if (words !== undefined) {
    const value = [...words, ...rest];
    return {
      description: `write one element for each word: ${JSON.stringify(value)}`,
      safety: 'review',
      edits: [{ op: 'set', path: container.at(field), value }],
    };
  }
  const value = ['/bin/sh', '-c', text];
  const description = `let a shell read it: ${JSON.stringify(['/bin/sh', '-c', shorten(text)])}`;
  return {
    description,
    safety: 'review',
    edits: given.length === 1 ? [{ op: 'set', path: container.at(field), value }] : [],
  };
}

function shorten(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 80 || line !== text.trim() ? `${line.slice(0, 77)}…` : line;
}
