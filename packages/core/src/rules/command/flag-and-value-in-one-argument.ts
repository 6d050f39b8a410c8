import { effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { predictExit } from '../../kubelet/prediction.js';
import { isWindowsPod } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** `--flag value`, or `-flag value` as Go and Java write it; one letter may have its value behind it. */
const JOINED = /^(--?[A-Za-z][\w.-]+) +([^\s-]\S*)$/;
/** The value of such a flag is free text, which may well look like a flag. */
const TAKES_TEXT = /(?:args?|options?|opts|flags?|params?|command|cmd|exec|eval|query|filter|expression|^-[ce])$/i;
/**
 * Programs that take a space for the end of the flag's name: Envoy reads its command line with TCLAP, and Redis joins its
 * arguments to lines of its configuration (src/server.c, main).
 */
const SPLITS = /(?:^|\/)(?:envoy|redis|redis-(?:server|sentinel)|valkey|valkey-(?:server|sentinel))$/;

export default defineRule({
  id: 'flag-and-value-in-one-argument',
  scope: 'container',
  summary: 'A flag and its value stand in one element, so the program sees a flag with a space in its name',
  messages: {
    joined: ({ flag, text }: { flag: string; text: string }) =>
      `\`${text}\` is one element, so the program sees a flag of that whole name instead of ${flag} with a value.`,
  },
  *check({ pod, container, index }) {
    const { given, words } = effectiveCommandOf(pod, container, index);
    if (SPLITS.test(given[0]?.text ?? '') || SPLITS.test(container.image?.repository ?? '')) return;
    if (isWindowsPod(pod) || given.some(({ text }) => shellNameOf(text) !== undefined)) return;
    const found = given.findIndex((word, position) => isJoined(word, given[position - 1]));
    const word = given[found];
    const [, flag = '', value = ''] = JOINED.exec(word?.text ?? '') ?? [];
    if (word?.path === undefined || flag === '') return;
    yield {
      message: 'joined',
      data: { flag, text: word.text },
      at: word.path,
      // The entrypoint of an image that is not known may be a script that splits its arguments again.
      // Frameworks behind `java -jar` pass over what they do not know.
      certainty: words === undefined || isBehindJar(given, found) ? 'possible' : 'likely',
      prediction: predictExit(pod, container),
      fix: {
        description: `write "${flag}=${value}", or two elements: "${flag}", "${value}"`,
        safety: 'review',
        edits: flag.startsWith('--') ? [{ op: 'set', path: word.path, value: `${flag}=${value}` }] : [],
      },
    };
  },
});

function isBehindJar(given: readonly Word[], position: number): boolean {
  return given.slice(0, position).some(({ text }) => text === '-jar');
}

function isJoined(word: Word, before: Word | undefined): boolean {
  return (
    JOINED.test(word.text) && !TAKES_TEXT.test(before?.text ?? '') && !TAKES_TEXT.test(word.text.split(' ')[0] ?? '')
  );
}
