/** The licences of the packages whose code a bundle holds, as those licences ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const NOTICE_FILE = /^notice(?:[.-].*)?$/i;

/**
 * @param metafiles what esbuild says it bundled, of one or more bundles
 * @param root the folder that the metafiles' paths are relative to
 */
export function renderNotices(metafiles, root) {
  const modules = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => usedIn(inputs)));
  const folders = new Set(modules.flatMap((path) => packageFolder(resolve(root, path)) ?? []));
  const packages = [...folders].map(readPackage).sort((a, b) => compare(a.title, b.title));
  const byTitle = new Map(packages.map((one) => [one.title, one]));
  const intro = 'This program holds code of these packages, each under the licence that follows its name.';
  return `${[intro, ...[...byTitle.values()].map(renderPackage)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** A module of which nothing is left after tree shaking is not part of the bundle. */
function usedIn(inputs) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

/** The innermost package that holds a file; undefined for this project's own files. */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).sort();
  const texts = [LICENCE_FILE, NOTICE_FILE].flatMap((pattern) => files.filter((file) => pattern.test(file)));
  if (!texts.some((file) => LICENCE_FILE.test(file))) throw new Error(`${name} ships no licence text (${license})`);
  const text = texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { title: `${name} ${version} (${license})`, text: text.join('\n\n') };
}

function renderPackage({ title, text }) {
  return `${title}\n\n${text}`;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
