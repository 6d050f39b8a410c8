import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { writeFiles } from '../packed/write-files.ts';

const FIXTURES = 'test-fixtures';

export interface LargeProjectSize {
  readonly files: number;
  readonly bytesPerFile: number;
}

/**
 * Writes a project made of our own fixtures over and over, in 100 folders. Every copy has names of its own, as in a real
 * repository; only then is its index as large as a real one. Returns the bytes written.
 */
export function writeLargeProject(folder: string, { files, bytesPerFile }: LargeProjectSize): number {
  const documents = readFixtureDocuments();
  const rename = renamer(documents);
  let bytes = 0;
  let next = 0;
  for (let file = 0; file < files; file += 1) {
    let text = '';
    for (let copy = 0; text.length < bytesPerFile; copy += 1) {
      text += `---\n${rename(documents[next % documents.length] ?? '', `-${file}-${copy}`)}`;
      next += 1;
    }
    writeFiles(folder, { [join(`part-${file % 100}`, `file-${file}.yaml`)]: text });
    bytes += text.length;
  }
  return bytes;
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
