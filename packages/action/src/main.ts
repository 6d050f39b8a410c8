import { createLog } from './log.js';
import { runAction } from './run.js';

const log = createLog();

try {
  process.exitCode = await runAction(process.env, log);
} catch (error) {
  // Our own fault; the text of the error may quote a manifest, so only its kind is told.
  log.error(`crashlint failed (${error instanceof Error ? error.name : 'unknown error'}); please report this.`);
  process.exitCode = 3;
}
