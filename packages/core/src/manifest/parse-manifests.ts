import type { Problem } from '../finding.js';
import { createIntern } from '../text/intern.js';
import { buildManifest, type Origin } from './build-manifest.js';
import { type DecodedDocument, decodeDocument } from './decode-document.js';
import { findIgnoreComments } from './ignore-comments.js';
import { findObjects, isKustomizationFile } from './kubernetes-objects.js';
import { LARGEST_TEXT } from './limits.js';
import type { IgnoreComment, Manifest } from './manifest.js';
import { PositionStore } from './packed-positions.js';
import { findLineStarts, PositionTableBuilder } from './position-table.js';
import { detach } from './printable.js';
import { duplicateKey, type FileProblems, fileProblems, unrenderedTemplate, wholeFileProblem } from './problems.js';
import { createRecentObjects } from './recent-objects.js';
import { createSharePosition } from './share-position.js';
import { findTemplateInObject, findTemplateMarkup, looksLikeTemplate, mayHoldMarkup } from './templates.js';
import { type Compression, TextStore } from './text-store.js';
import { readYamlDocuments, type YamlDocument } from './yaml-documents.js';

export { manifestFromObject, manifestsFromObject } from './build-manifest.js';

export interface SourceFile {
  /** As it is to be shown. */
  readonly path: string;
  /** Decoded as UTF-8; a byte order mark may be left in. */
  readonly text: string;
}

export interface ParseOptions {
  /** For projects of tens of megabytes: what is kept of them is compressed by it. */
  readonly compression?: Compression | undefined;
}

/** Input that was left out without a problem. */
export interface NotAnalysed {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

export interface ParsedManifests {
  readonly manifests: readonly Manifest[];
  readonly problems: readonly Problem[];
  readonly ignoreComments: readonly IgnoreComment[];
  /** The number of files that were given. */
  readonly files: number;
  readonly notAnalysed: readonly NotAnalysed[];
}

/** What all files of a run share. */
interface Tools extends Pick<Origin, 'readObject' | 'texts' | 'positions' | 'intern' | 'sharePosition'> {
  readonly table: PositionTableBuilder;
}

interface Parsing {
  readonly file: SourceFile;
  readonly manifests: Manifest[];
  readonly problems: FileProblems;
  readonly tools: Tools;
  readonly origin: Origin;
  /** Broken YAML that is not meant for Kubernetes is none of our business. */
  readonly isForKubernetes: boolean;
  otherDocuments: number;
}

interface ParsedFile {
  readonly manifests: readonly Manifest[];
  readonly problems: readonly Problem[];
  readonly ignoreComments: readonly IgnoreComment[];
  readonly otherDocuments: number;
}

/**
 * Reads files one at a time and keeps neither their text nor their trees, so a generator that reads from disk needs no
 * more memory than its largest file. Manifests stand in the order of the input. Never throws.
 */
export function parseManifests(files: Iterable<SourceFile>, options: ParseOptions = {}): ParsedManifests {
  const tools = createTools(options);
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  const ignoreComments: IgnoreComment[] = [];
  let count = 0;
  let otherDocuments = 0;
  for (const file of files) {
    const parsed = parseFileSafely(file, tools);
    for (const manifest of parsed.manifests) manifests.push(manifest);
    for (const problem of parsed.problems) problems.push(problem);
    for (const comment of parsed.ignoreComments) ignoreComments.push(comment);
    count += 1;
    otherDocuments += parsed.otherDocuments;
  }
  return { manifests, problems, ignoreComments, files: count, notAnalysed: describeOthers(otherDocuments) };
}

function createTools({ compression }: ParseOptions): Tools {
  return {
    table: new PositionTableBuilder(),
    readObject: createRecentObjects(),
    texts: new TextStore(compression),
    positions: new PositionStore(),
    intern: createIntern(detach),
    sharePosition: createSharePosition(),
  };
}

export function parseManifestFile(file: SourceFile): ParsedManifests {
  return parseManifests([file]);
}

/** The YAML library is not known to throw; should it, one file is lost, by name, and not the run. */
function parseFileSafely(file: SourceFile, tools: Tools): ParsedFile {
  try {
    return parseFile(file, tools);
  } catch (error) {
    tools.table.take();
    const kind = error instanceof Error ? error.name : 'unknown error';
    const message = `This file made crashlint's reader fail (${kind}), so nothing in it was analysed; this is a fault of crashlint, please report it.`;
    const problem: Problem = { code: 'unreadable-file', severity: 'error', message, file: file.path };
    return { manifests: [], problems: [problem], ignoreComments: [], otherDocuments: 0 };
  }
}

function parseFile({ path, text: original }: SourceFile, tools: Tools): ParsedFile {
  const text = original.charCodeAt(0) === 0xfeff ? original.slice(1) : original;
  const refusal = refuse(path, text);
  if (refusal) return { manifests: [], problems: [refusal], ignoreComments: [], otherDocuments: 0 };
  const lineStarts = findLineStarts(text);
  const problems = fileProblems(path, lineStarts);
  const isForKubernetes = text.includes('apiVersion') || isKustomizationFile(path);
  const parsing: Parsing = {
    file: { path, text },
    manifests: [],
    problems,
    tools,
    origin: { ...tools, file: path, lineStarts },
    isForKubernetes,
    otherDocuments: 0,
  };
  const template = findTemplateMarkup(path, text);
  if (template) problems.add(unrenderedTemplate(template));
  else for (const document of readYamlDocuments(text)) parseDocument(document, parsing);
  const { manifests, otherDocuments } = parsing;
  return { manifests, problems: problems.take(), ignoreComments: findIgnoreComments(path, text), otherDocuments };
}

function refuse(path: string, text: string): Problem | undefined {
  if (text.length > LARGEST_TEXT) return wholeFileProblem('file-too-large', path);
  return isText(text) ? undefined : wholeFileProblem('not-text', path);
}

/** YAML forbids NUL; UTF-16 and binary files hold it, or many other control characters, from their beginning. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return controls * 10 <= sample.length;
}

function parseDocument(document: YamlDocument, parsing: Parsing): void {
  if (document.faults.length === 0 && document.contents === null) return;
  const decoded = document.faults.length === 0 ? decodeDocument(document, parsing.tools.table) : undefined;
  const faults = decoded?.fault ? [decoded.fault] : document.faults;
  if (!decoded || faults.length > 0) rejectDocument(document, faults, parsing);
  else if (decoded.value !== null) acceptDocument(document, decoded, parsing);
}

function rejectDocument(document: YamlDocument, faults: YamlDocument['faults'], parsing: Parsing): void {
  if (!parsing.isForKubernetes) {
    parsing.otherDocuments += 1;
    return;
  }
  const template = looksLikeTemplate(document, faults);
  if (template) parsing.problems.add(unrenderedTemplate(template));
  else for (const fault of faults) parsing.problems.addFault(fault);
}

function acceptDocument(document: YamlDocument, decoded: DecodedDocument, parsing: Parsing): void {
  const { file, origin, problems, manifests } = parsing;
  const found = findObjects(decoded.value, decoded.table, file.path);
  if (!found) {
    parsing.otherDocuments += 1;
    return;
  }
  for (const duplicate of decoded.duplicates) problems.add(duplicateKey(duplicate, origin.lineStarts));
  const isSuspect = mayHoldMarkup(document.text);
  for (const object of found) {
    const template = findTemplateInObject(object, isSuspect);
    if (template) problems.add(unrenderedTemplate(template));
    if (!template || template.isSubstitution) manifests.push(buildManifest(object, origin));
  }
}

function describeOthers(count: number): NotAnalysed[] {
  return count === 0
    ? []
    : [{ what: 'YAML documents', count, why: 'they are not Kubernetes objects: no apiVersion and kind' }];
}
