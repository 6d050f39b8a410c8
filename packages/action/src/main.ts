import { createLog } from './log.js';
import { runAction } from './run.js';

const log = createLog();

try {
  process.exitCode = await runAction(process.env, log);
} catch (error) {
  // Our own fault; the text of the error may quote a manifest, so only its kind and its place are told.
  log.error(`crashlint failed (${error instanceof Error ? error.name : 'unknown error'}); please report this.`);
  if (error instanceof Error) log.line(placesOf(error));
  process.exitCode = 3;
}

/** A stack begins with the kind and the text of the error. */
function placesOf({ name, message, stack = '' }: Error): string {
  const head = stack.indexOf(message);
  return `${name}${head === -1 ? '' : stack.slice(head + message.length)}`;
}
