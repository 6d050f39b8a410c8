import { evaluateTest } from './evaluate-test.js';
import { expandToText, type Substitute } from './expand-word.js';
import type { Run } from './run.js';
import { type State, withStatus } from './state.js';
import type { Word } from './syntax.js';

/** `[[ … ]]` does not split its words. dash does not know it. */
export function runDoubleBrackets(
  words: readonly Word[] | undefined,
  state: State,
  run: Run,
  substitute: Substitute,
): State | undefined {
  const { shell } = run.context;
  if (shell === 'dash') return withStatus(state, 'nonzero');
  const texts: (string | undefined)[] = [];
  let current = state;
  for (const word of words ?? []) {
    const expanded = expandToText(word, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    texts.push(expanded.value === '==' ? '=' : expanded.value);
  }
  const isPlain =
    words !== undefined &&
    (shell === 'bash' || shell === 'ash') &&
    !texts.some((text) => text === undefined || /[*?[]/.test(text));
  const answer = isPlain ? evaluateTest(texts, run.context.hasFile) : undefined;
  return withStatus(current, answer === undefined || answer === 2 ? 'unknown' : answer);
}
