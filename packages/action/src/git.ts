import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Git {
  /** Standard output, or undefined when git failed or is not there. No shell is involved. */
  readonly read: (...args: readonly string[]) => Promise<string | undefined>;
}

const LARGEST_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 120_000;

/**
 * Git in one folder. Hooks, file-system monitors, pagers, external diffs and terminal prompts of the repository or the
 * machine are off, so that nothing of the analysed repository is run.
 */
export function openGit(folder: string): Git {
  const settings = {
    'safe.directory': '*',
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.quotePath': 'off',
    'protocol.ext.allow': 'never',
  };
  const prefix = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return {
    read: async (...args) => {
      try {
        const { stdout } = await run('git', [...prefix, ...args], {
          cwd: folder,
          maxBuffer: LARGEST_OUTPUT,
          timeout: TIMEOUT_MILLISECONDS,
          env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', GIT_OPTIONAL_LOCKS: '0' },
        });
        return stdout;
      } catch {
        return undefined;
      }
    },
  };
}
