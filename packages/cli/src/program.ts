import { EXIT } from './exit-code.js';
import type { Host } from './host.js';
import { run } from './run.js';

/** The whole program as the process runs it. Never rejects: it sets the exit code. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run(process.argv.slice(2), createHost());
  } catch (error) {
    process.stderr.write(describeFault(error));
    process.exitCode = EXIT.fault;
  }
}

function createHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    // Each stream costs some milliseconds to make, and most runs need neither of these.
    get stdin() {
      return process.stdin;
    },
    get stderr() {
      return process.stderr;
    },
    now: () => performance.now(),
  };
}

/** The stack may hold paths and text of the input, so it is shown only when asked for. */
function describeFault(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  const hint = 'please report it at https://github.com/crashlint/crashlint/issues';
  if (process.env['CRASHLINT_DEBUG'] === '1') return `${error instanceof Error ? error.stack : what}\n`;
  return `crashlint failed because of a fault of its own (${what}); ${hint}, with what CRASHLINT_DEBUG=1 shows\n`;
}
