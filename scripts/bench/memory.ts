import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLargeProject } from './large-project.ts';
import type { Verdict } from './verdict.ts';

const FILES = 10_000;
const BYTES_PER_FILE = 10_000;
const LARGEST_MEGABYTES = 400;

const TELL_PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + " kB"))';

/** The largest resident size of the bundled program while it reads 100 MB. */
export function measureMemory(): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-memory-'));
  const megabytes = writeLargeProject(folder, { files: FILES, bytesPerFile: BYTES_PER_FILE }) / 1e6;
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`,
      resolve('packages/cli/dist/crashlint.mjs'),
      folder,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  const peak = Number(/peak (\d+) kB$/.exec(stderr)?.[1]) / 1000;
  return {
    name: 'memory',
    // 1: something was found, which is right; anything above is a failure, and its memory says nothing.
    isMet: peak < LARGEST_MEGABYTES && (status === 0 || status === 1),
    figure: `peak of ${peak.toFixed(0)} MB (target below ${LARGEST_MEGABYTES} MB)`,
    details: [`${FILES} files, ${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s, exit code ${status}`],
  };
}
