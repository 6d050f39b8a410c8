import { identifyImage, type KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule } from '../../rule.js';

/** The first version of BusyBox with the other nslookup: https://github.com/docker-library/busybox/issues/48. */
const OTHER_LOOKUP_SINCE = { major: 1, minor: 29 };

export default defineRule({
  id: 'init-lookup-fails',
  scope: 'container',
  summary:
    'An init container waits for a short name with the nslookup of BusyBox, which reports a failure even when it exists',
  messages: {
    short: ({ container, host, image }: { container: string; host: string; image: string }) =>
      `Init container ${container} waits for \`nslookup ${host}\`, but that of ${image} fails for any name that is not complete, so the pod never starts.`,
  },
  *check({ pod, container, index }) {
    if (container.role !== 'init' || container.image === undefined) return;
    const image = identifyImage(container.image);
    if (image?.id !== 'busybox' || image.match !== 'exact' || !hasOtherLookup(image)) return;
    for (const { text, path } of effectiveCommandOf(pod, container, index).given) {
      // Another name may be tried as well, after a pipe another program decides, and the shell may complete the name.
      if (text.includes('|') || text.includes('.$')) continue;
      const loop = findWaitingLoops(text).find(
        ({ host, needs, program }) => needs === 'name' && program === 'nslookup' && isShortName(host, pod, index),
      );
      if (loop === undefined) continue;
      const [service] = loop.host.split('.');
      yield {
        message: 'short',
        data: { container: container.name, host: loop.host, image: container.image.text },
        at: path ?? container.at('command'),
        // Reports of names without a dot differ from version to version.
        certainty: loop.host.includes('.') ? 'likely' : 'possible',
        prediction: predictStatus(container, 'Pending', 'Init:0/1'),
        fix: {
          description: `wait with \`nc -z ${service} <port>\`, or look up the complete name, ${service}.<namespace>.svc.cluster.local`,
          safety: 'review',
        },
      };
      return;
    }
  },
});

/** A tag that does not tell its version is taken as one of today. */
function hasOtherLookup({ version }: KnownImage): boolean {
  const { major, minor } = OTHER_LOOKUP_SINCE;
  return (
    version === undefined || version.major > major || (version.major === major && (version.minor ?? minor) >= minor)
  );
}

/** A name of a declared Service that is not complete: `redis`, `redis.shop`, `redis.shop.svc`. */
function isShortName(host: string, pod: Pod, index: ProjectIndex): boolean {
  if (/\.svc\./.test(host)) return false;
  const [name] = host.split('.');
  return servicesNear(pod, index).some((service) => service.name === name);
}
