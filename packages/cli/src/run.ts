import { runCheck } from './commands/check.js';
import { runExplain } from './commands/explain.js';
import { runTimeline } from './commands/timeline.js';
import { EXIT } from './exit-code.js';
import type { Host } from './host.js';
import { parseArguments } from './parse-arguments.js';
import { VERSION } from './version.js';

/** The whole program. @returns the exit code; throws only when crashlint itself is at fault */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const request = parseArguments(argv, VERSION);
  switch (request.command) {
    case 'print':
      (request.isError ? host.stderr : host.stdout).write(request.text);
      return request.isError ? EXIT.unusable : EXIT.clean;
    case 'explain':
      return runExplain(request.explain, host);
    case 'timeline':
      return runTimeline(request.timeline, host);
    case 'check':
      return runCheck(request.check, host);
  }
}
