import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Git {
  /** Standard output, or undefined when git failed or is not there. No shell is involved. */
  readonly read: (...args: readonly string[]) => Promise<string | undefined>;
  /** The same git with one more setting. It goes through the environment, as a token must not show in the list of processes. */
  readonly withSetting: (key: string, value: string) => Git;
}

const LARGEST_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 120_000;

/** Nothing of the analysed repository is run: no hook, file-system monitor, pager, filter download or prompt. */
const SETTINGS: Readonly<Record<string, string>> = {
  // In a container the checkout often belongs to another user, and git then refuses to read it.
  'safe.directory': '*',
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.quotePath': 'off',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'protocol.ext.allow': 'never',
};

/** Git in one folder, which may lie below the root of the repository. */
export function openGit(folder: string, settings: Readonly<Record<string, string>> = SETTINGS): Git {
  return {
    read: async (...args) => {
      try {
        const { stdout } = await run('git', args, {
          cwd: folder,
          maxBuffer: LARGEST_OUTPUT,
          timeout: TIMEOUT_MILLISECONDS,
          env: { ...process.env, ...QUIET, ...asEnvironment(settings) },
        });
        return stdout;
      } catch {
        return undefined;
      }
    },
    withSetting: (key, value) => openGit(folder, { ...settings, [key]: value }),
  };
}

const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LFS_SKIP_SMUDGE: '1',
  LC_ALL: 'C',
};

/** Settings in git's own variables; source: git-config(1), "GIT_CONFIG_COUNT". */
function asEnvironment(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(settings);
  const pairs = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}
