import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLargeProject } from './large-project.ts';
import type { Verdict } from './verdict.ts';

const BYTES = 100_000_000;
const BYTES_PER_FILE = 10_000;
const LARGEST_MEGABYTES = 400;

/** Longer means that something grows faster than the input. */
const LONGEST_SECONDS = 360;

const TELL_PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + " kB"))';

/** The largest resident size of the bundled program while it reads 100 MB. */
export function measureMemory(): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-memory-'));
  const { files, bytes } = writeLargeProject(folder, { bytes: BYTES, bytesPerFile: BYTES_PER_FILE });
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`,
      resolve('packages/cli/dist/crashlint.mjs'),
      folder,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST_SECONDS * 1000 },
  );
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  const peak = Number(/peak (\d+) kB$/.exec(stderr)?.[1]) / 1000;
  return {
    name: 'memory',
    // 1: something was found, which is right; anything above is a failure, and its memory says nothing.
    isMet: peak < LARGEST_MEGABYTES && (status === 0 || status === 1),
    figure: `peak of ${peak.toFixed(0)} MB (target below ${LARGEST_MEGABYTES} MB)`,
    details: [
      `${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s, exit code ${status ?? 'none: it was stopped'}`,
    ],
  };
}
