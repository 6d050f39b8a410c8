import type { ErrorCode } from 'yaml';

/** Our words for the errors that people meet most; the others keep the words of the library. */
const EXPLANATIONS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'a tab is used as indentation, where only spaces may stand',
  BAD_INDENT: 'the indentation does not fit the lines around it',
  BLOCK_AS_IMPLICIT_KEY:
    'a second `key: value` stands on the line of its parent key; indent it on a new line, or quote the value if its `: ` is meant as text',
  MULTILINE_IMPLICIT_KEY:
    'a key runs over several lines; a colon is missing, or the line before it is indented wrongly',
  BAD_DQ_ESCAPE: 'a double-quoted text holds an unknown escape; write \\\\ for a backslash or use single quotes',
  BAD_ALIAS: 'an alias or anchor is written wrongly; quote the value if `*` or `&` is meant as text',
  BAD_SCALAR_START: 'a value begins with a character that has a meaning in YAML; quote it',
  TAG_RESOLVE_FAILED: 'a tag (`!name`) cannot be resolved; quote the value if `!` is meant as text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply to be read',
};

type SyntaxError = Readonly<{ code: ErrorCode; message: string }>;

export function isOpenQuote({ message }: SyntaxError): boolean {
  return message.startsWith('Missing closing');
}

/** One clause without line breaks. Cuts off what the library quotes from the file, which may be a Secret's value. */
export function explainSyntaxError(error: SyntaxError): string {
  if (isOpenQuote(error)) return 'a quoted text that begins here is not closed';
  const explanation = EXPLANATIONS[error.code];
  if (explanation) return explanation;
  const clause = (error.message.split(/: ["\\]|\n/, 1)[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 120);
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}
