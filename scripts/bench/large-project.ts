import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { writeFiles } from '../packed/write-files.ts';

const FIXTURES = 'test-fixtures';

export interface LargeProject {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes a project of at least `bytes` that is made of our own fixtures over and over, each copy in its own folder and in files of about
 * `bytesPerFile`. Every copy has names of its own, as in a real repository; only then is its index as large as a real one.
 */
export function writeLargeProject(
  folder: string,
  size: { readonly bytes: number; readonly bytesPerFile: number },
): LargeProject {
  const documents = readFixtureDocuments();
  const rename = renamer(documents);
  let files = 0;
  let bytes = 0;
  for (let copy = 0; bytes < size.bytes; copy += 1) {
    const texts = joinUpTo(
      size.bytesPerFile,
      documents.map((document) => rename(document, `-${copy}`)),
    );
    writeFiles(
      folder,
      Object.fromEntries(texts.map((text, part) => [join(`copy-${copy}`, `part-${part}.yaml`), text])),
    );
    files += texts.length;
    bytes += texts.reduce((sum, text) => sum + text.length, 0);
  }
  return { files, bytes };
}

function joinUpTo(bytes: number, documents: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const document of documents) {
    const last = texts.at(-1);
    if (last === undefined || last.length >= bytes) texts.push(`---\n${document}`);
    else texts[texts.length - 1] = `${last}---\n${document}`;
  }
  return texts;
}

function readFixtureDocuments(): readonly string[] {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const documents = files
    .sort()
    .flatMap((path) => readFileSync(join(FIXTURES, path), 'utf8').split(/^---.*\n/m))
    .filter((text) => /^kind: /m.test(text));
  if (documents.length === 0) throw new Error(`there are no manifests in ${FIXTURES}`);
  return documents;
}

/** Gives every object a name of its own, and what refers to it by that name alone as well. */
function renamer(documents: readonly string[]): (text: string, suffix: string) => string {
  const names = new Set<string>();
  for (const document of documents.flatMap((text) => parseAllDocuments(text))) {
    const name: unknown = document.getIn(['metadata', 'name']);
    if (typeof name === 'string') names.add(name);
  }
  return (text, suffix) =>
    text.replace(/(: +)(\S+)$/gm, (whole, colon: string, value: string) =>
      names.has(value) ? colon + value + suffix : whole,
    );
}
