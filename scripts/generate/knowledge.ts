/**
 * rules/knowledge/<name>.yaml (or every file of the folder rules/knowledge/<name>/), checked by
 * rules/knowledge/schemas/<name>.json, becomes packages/core/src/knowledge/generated/<name>.ts, which exports
 * `<NAME>_TABLE` (or a function `read<Name>Table`) of the type `<Name>Table` that packages/core/src/knowledge/<name>.ts
 * declares. No list is edited by hand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { type GeneratedFile, HEADER } from './output.ts';

const KNOWLEDGE = 'rules/knowledge';

/** Throws with every fault of every table, so that one run shows them all. */
export function generateKnowledge(): readonly GeneratedFile[] {
  const tables = readdirSync(KNOWLEDGE)
    .filter((entry) => entry !== 'schemas')
    .map((entry) => basename(entry, extname(entry)))
    .sort();
  const faults: string[] = [];
  const files = tables.map((name) => {
    const entries = readTable(name);
    faults.push(...checkTable(name, entries));
    return { path: `packages/core/src/knowledge/generated/${name}.ts`, text: renderTable(name, entries) };
  });
  if (faults.length > 0) throw new Error(`faults in ${KNOWLEDGE}:\n${faults.join('\n')}`);
  return files;
}

/** A folder's files are lists that are joined in the order of their names. */
function readTable(name: string): unknown {
  const folder = posix.join(KNOWLEDGE, name);
  if (!existsSync(folder)) return parse(readFileSync(`${folder}.yaml`, 'utf8'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(posix.join(folder, file), 'utf8')) as unknown[]);
}

function checkTable(name: string, entries: unknown): readonly string[] {
  const schema = posix.join(KNOWLEDGE, 'schemas', `${name}.json`);
  if (!existsSync(schema)) return [`${name}: there is no ${schema}`];
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  if (validate(entries)) return [];
  return (validate.errors ?? []).map(
    (error) => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** Large, and not asked by every run: as a text it costs next to nothing until the first question. */
const READ_LATER: ReadonlySet<string> = new Set(['images']);

function renderTable(name: string, entries: unknown): string {
  const type = `${name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`;
  const start = `${HEADER}import type { ${type} } from '../${name}.js';\n\n`;
  if (READ_LATER.has(name)) return `${start}export function read${type}(): ${type} {\n${renderText(type, entries)}}\n`;
  const constant = `${name.toUpperCase().replaceAll('-', '_')}_TABLE`;
  return `${start}export const ${constant}: ${type} = ${toJson(entries, 1)};\n`;
}

/** One line an entry, so that a change shows as one. */
function renderText(type: string, entries: unknown): string {
  const lines = (entries as readonly unknown[]).map((entry) => toJson(entry));
  const text = `[\n${lines.join(',\n')}\n]`;
  if (/`|\$\{/.test(text)) throw new Error(`${type}: a text of the table ends or opens a template literal`);
  return `  return JSON.parse(String.raw\`${text}\`) as ${type};\n`;
}

/** Sources and dates are for people who read the tables; they stay out of what users download. */
function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (key, inner) => (key === 'source' || key === 'date' ? undefined : inner), indent);
}
