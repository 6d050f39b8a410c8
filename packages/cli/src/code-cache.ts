import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Compiled code of the program, kept between runs: compiling is most of what a run on a small file takes. V8 refuses data
 * of another version of itself; that it belongs to this very program is for us to know, so the file begins with the
 * program's build. Node 22 can do the like by `module.enableCompileCache`; Node 20 cannot.
 */
export interface CodeCache {
  readonly file: string;
  /** A fingerprint of the program's text, of always the same length. */
  readonly build: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * In the user's own cache folder, one file for each version of crashlint and Node. Undefined where it is switched off
 * (CRASHLINT_CACHE=off), and on build machines, which begin every run anew.
 */
export function locateCodeCache(env: Environment, version: string, build: string): CodeCache | undefined {
  if (env['CRASHLINT_CACHE'] === 'off' || (env['CI'] ?? '') !== '') return undefined;
  const folder = cacheFolder(env);
  if (folder === undefined) return undefined;
  return { file: join(folder, 'crashlint', `${version}-node-${process.version}-${process.arch}.bin`), build };
}

function cacheFolder(env: Environment): string | undefined {
  if (process.platform === 'win32') return env['LOCALAPPDATA'];
  const home = env['HOME'] ?? homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(home, '.cache');
}

/** Undefined when there is none, or none that can be trusted: code that another user may have written is not run. */
export function readCodeCache({ file, build }: CodeCache): Buffer | undefined {
  try {
    const { uid, mode } = statSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    if (!isOwn) return undefined;
    const bytes = readFileSync(file);
    return bytes.toString('latin1', 0, build.length) === build ? bytes.subarray(build.length) : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written costs time at the next run and nothing else. */
export function writeCodeCache({ file, build }: CodeCache, code: Buffer): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([Buffer.from(build, 'latin1'), code]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // Nothing is lost: the next run compiles again.
  }
}
