import { Composer, type Document, Lexer, type ParsedNode, Parser, Schema, visit } from 'yaml';
import { findJsonObjects } from './json-values.js';
import { lenientLexer } from './lenient-lexer.js';
import { DEEPEST_NESTING, MOST_FORGIVABLE_ERRORS, MOST_PROBLEMS_OF_A_KIND } from './limits.js';
import { explainSyntaxError, isOpenQuote } from './syntax-errors.js';

/** Something that makes a document unusable. */
export interface DocumentFault {
  readonly code: 'yaml-syntax' | 'too-deep' | 'too-many-aliases';
  /** Offset into the text of the file. */
  readonly offset: number;
  /** What is wrong, as the middle of a sentence; holds no text from the file. */
  readonly reason: string;
}

export interface YamlDocument {
  /** The part of the file that the nodes' offsets speak of; a part may hold several documents, divided by `...`. */
  readonly text: string;
  /** The offset of that part in the file. */
  readonly base: number;
  /** Null for an empty document. Not to be used when there are faults. */
  readonly contents: ParsedNode | null;
  readonly faults: readonly DocumentFault[];
}

/** No scalar is resolved here: kubernetes-scalar.ts does that. One instance also keeps `%YAML 1.1` from choosing another. */
const SCHEMA = new Schema({ schema: 'failsafe', merge: false, resolveKnownTags: false });
const OPTIONS = { schema: SCHEMA, prettyErrors: false, uniqueKeys: false, keepSourceTokens: false } as const;

const DOCUMENT_START = /^---(?=[ \t\r\n]|$)/gm;
const DIRECTIVES_ONLY = /^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

/**
 * The documents of a YAML stream, one at a time. The text is first cut at `---`, which no scalar may hold at the start
 * of a line, so that an open quote in one document cannot swallow the next; JSON objects that follow each other need no
 * such line. Never throws.
 */
export function* readYamlDocuments(text: string): Generator<YamlDocument> {
  const objects = findJsonObjects(text);
  if (objects !== undefined) {
    for (const [first, end] of objects) yield* readPart(text.slice(first, end), first);
    return;
  }
  let start = 0;
  for (const { index } of text.matchAll(DOCUMENT_START)) {
    const part = text.slice(start, index);
    if (part.includes('%') && DIRECTIVES_ONLY.test(part)) continue;
    if (index > start) yield* readPart(part, start);
    start = index;
  }
  yield* readPart(text.slice(start), start);
}

/** A part with errors is read once more with the leniency of go-yaml, and if it then has none, that reading counts. */
function* readPart(part: string, base: number): Generator<YamlDocument> {
  const text = withoutSchemaOfCustomResource(part);
  const documents = [...composeDocuments(text, base, { lexer: new Lexer(), strict: true })];
  const faults = documents.flatMap((document) => document.faults);
  if (!isForgivable(faults)) {
    yield* documents;
    return;
  }
  const lenient = [...composeDocuments(text, base, { lexer: lenientLexer(), strict: false })];
  yield* lenient.every((document) => document.faults.length === 0) ? lenient : documents;
}

function isForgivable(faults: readonly DocumentFault[]): boolean {
  return (
    faults.length > 0 && faults.length <= MOST_FORGIVABLE_ERRORS && faults.every(({ code }) => code === 'yaml-syntax')
  );
}

interface Reading {
  readonly lexer: Lexer;
  readonly strict: boolean;
}

function* composeDocuments(text: string, base: number, { lexer, strict }: Reading): Generator<YamlDocument> {
  const composer = new Composer({ ...OPTIONS, strict });
  const parser = new Parser();
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) {
      for (const document of composer.next(token)) yield describe(document, text, base);
    }
    if (isTooDeep(parser)) {
      yield { text, base, contents: null, faults: [tooDeep(base + parser.offset)] };
      return;
    }
  }
  for (const token of parser.end()) {
    for (const document of composer.next(token)) yield describe(document, text, base);
  }
  for (const document of composer.end(false, text.length)) yield describe(document, text, base);
  const { errors } = composer.streamInfo();
  if (errors.length > 0) yield { text, base, contents: null, faults: errors.map((error) => fault(error, base, null)) };
}

/** The stack holds the document, every open map and list, and perhaps a scalar on top. */
function isTooDeep({ stack }: Parser): boolean {
  return stack.length > DEEPEST_NESTING + 1 && COLLECTIONS.has(stack.at(-1)?.type ?? '');
}

function describe(document: Document.Parsed, text: string, base: number): YamlDocument {
  const { contents, errors } = document as { contents: ParsedNode | null; errors: Document['errors'] };
  return {
    text,
    base,
    contents,
    faults: errors.map((error, index) => fault(error, base, index < MOST_PROBLEMS_OF_A_KIND ? contents : null)),
  };
}

function fault(error: Document['errors'][number], base: number, contents: ParsedNode | null): DocumentFault {
  const at = Math.max(error.pos[0], 0);
  const offset = isOpenQuote(error) ? (startOfScalar(contents, at) ?? at) : at;
  return { code: 'yaml-syntax', offset: base + offset, reason: explainSyntaxError(error) };
}

/** The library puts a missing quote where the text ends, which may be pages below. */
function startOfScalar(contents: ParsedNode | null, end: number): number | undefined {
  let start: number | undefined;
  visit(contents, {
    Scalar: (_, node) => {
      if (node.range?.[1] !== end) return undefined;
      start = node.range[0];
      return visit.BREAK;
    },
  });
  return start;
}

export function tooDeep(offset: number): DocumentFault {
  return { code: 'too-deep', offset, reason: `maps and lists are nested deeper than ${DEEPEST_NESTING} levels` };
}

const CUSTOM_RESOURCE_DEFINITION = /^kind: *["']?CustomResourceDefinition["']? *\r?$/m;
const SCHEMA_OF_CUSTOM_RESOURCE = /^ {2}(?:versions|validation):/m;

/**
 * The OpenAPI schemas of CustomResourceDefinitions are two thirds of the YAML of a repository that has some, and nothing
 * can be found in them: they are cut off before they cost time. Group, names and scope, which come first, are kept.
 */
function withoutSchemaOfCustomResource(part: string): string {
  if (!CUSTOM_RESOURCE_DEFINITION.test(part)) return part;
  const spec = part.search(/^spec:/m);
  if (spec === -1) return part;
  const schema = part.slice(spec).search(SCHEMA_OF_CUSTOM_RESOURCE);
  const metadata = part.search(/^metadata:/m);
  return schema === -1 || metadata === -1 || metadata > spec ? part : part.slice(0, spec + schema);
}
