import { certaintyOfReading } from '../../kubelet/command/certainty-of-reading.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { startReadingOf } from '../../kubelet/command/start-reading.js';
import { findMountOf } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { isMeantToKeepRunning } from '../../kubelet/restart-policy.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';
import { shortenText } from '../../text/shorten.js';

export default defineRule({
  id: 'main-process-goes-to-background',
  scope: 'container',
  summary: 'The server goes to the background, so the container ends as soon as the command is over',
  messages: {
    background: ({ what }: { what: string }) =>
      `\`${what}\` goes to the background; then the command is over, the container ends and takes it along.`,
  },
  *check({ pod, container, index }) {
    if (!isMeantToKeepRunning(pod, container)) return;
    const start = startReadingOf(pod, container, index);
    if (start === undefined || start.reading.ends !== 'always' || start.reading.fails) return;
    const [server] = start.reading.background;
    if (server === undefined || isConfigured(container, server.configuration)) return;
    const { image } = effectiveCommandOf(pod, container, index);
    // An image of one's own may hold a configuration that keeps the server in the foreground.
    const mayStay = server.configuration !== undefined && image?.match !== 'exact';
    const { exitCode } = start.reading;
    yield {
      message: 'background',
      data: { what: shortenText(server.text) },
      at: start.path,
      certainty: mayStay ? 'possible' : certaintyOfReading(start),
      prediction: predictExit(pod, container, exitCode === undefined ? {} : { exitCode }),
      fix: {
        description: server.isChild
          ? 'leave out the `&` of the last program, or end the script with `wait`'
          : 'start it in the foreground, with `exec` before it',
        safety: 'review',
      },
    };
  },
});

/** A mounted configuration may say that the server stays in the foreground; `conf.d` cannot. */
function isConfigured(container: Container, folder: string | undefined): boolean {
  return folder !== undefined && findMountOf(container, `${folder}/nginx.conf`) !== undefined;
}
