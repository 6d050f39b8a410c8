#!/usr/bin/env node
/** Loads the program, which the bundle keeps in a file of its own beside this one, with its compiled code where there is some. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { locateCodeCache, readCodeCache, writeCodeCache } from './code-cache.js';
import { VERSION } from './version.js';

/** Replaced by scripts/bundle.mjs with a fingerprint of program.cjs. */
declare const CRASHLINT_BUILD: string;

type Wrapper = (exports: object, require: NodeJS.Require, module: object, filename: string) => void;

const filename = fileURLToPath(new URL('./program.cjs', import.meta.url));
const cache = locateCodeCache(process.env, VERSION, CRASHLINT_BUILD);
const cachedData = cache && readCodeCache(cache);
const source = `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`;
const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
const program: { exports: { main?: () => Promise<void> } } = { exports: {} };
(script.runInThisContext() as Wrapper)(program.exports, createRequire(filename), program, filename);
await program.exports.main?.();
// After the run, so that the functions that it called are among the compiled ones.
if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
  writeCodeCache(cache, script.createCachedData());
}
