import { Lexer } from 'yaml';

/** The parts of `Lexer` of yaml 2.9.1, which package.json pins, that a TypeScript subclass may not touch. */
interface LexerState {
  indentNext: number;
  parseFlowCollection: () => Generator<string, unknown>;
  parseQuotedScalar: () => Generator<string, unknown>;
}

/**
 * A lexer that lets the later lines of quoted text and of `[…]` and `{…}` stand further left than YAML allows. go-yaml
 * does, so Kubernetes takes such files; JSON pasted into a manifest often looks like that. To be used only when the strict
 * lexer finds errors, because it reads on past a missing quote or bracket and then puts the error in the wrong place.
 */
export function lenientLexer(): Lexer {
  const lexer = new Lexer();
  const state = lexer as unknown as LexerState;
  for (const step of ['parseFlowCollection', 'parseQuotedScalar'] as const) {
    const strict = state[step].bind(lexer);
    state[step] = function* (): Generator<string, unknown> {
      const { indentNext } = state;
      state.indentNext = 0;
      const next = yield* strict();
      state.indentNext = indentNext;
      return next;
    };
  }
  return lexer;
}
