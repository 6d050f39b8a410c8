/** What only a shell understands: operators, redirections, expansions, quotes and patterns. */
const SHELL_SYNTAX = /[|&;<>$`"'*?#~(){}\\\n]/;

/** The words of a plain command line; undefined when a shell would do more with it than split it at spaces. */
export function splitWords(text: string): readonly string[] | undefined {
  if (SHELL_SYNTAX.test(text)) return undefined;
  return text.split(/\s+/).filter((word) => word !== '');
}
