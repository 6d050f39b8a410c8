import type { Certainty } from '../../finding.js';
import type { KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'port-clash-in-pod',
  scope: 'container',
  summary: 'Two containers of a pod listen on the same port, which only one of them can have',
  messages: {
    clash: ({ container, other, port }: { container: string; other: string; port: number }) =>
      `Containers ${other} and ${container} both listen on port ${port}, but the containers of a pod share one network, so the second one ends.`,
  },
  *check({ pod, container, index }) {
    if (!isLongRunning(container)) return;
    const own = listenersOf(pod, container, index);
    const before = pod.containers.slice(0, pod.containers.indexOf(container)).filter(isLongRunning);
    for (const other of before) {
      for (const theirs of listenersOf(pod, other, index)) {
        const mine = own.find(({ port, protocol }) => port === theirs.port && protocol === theirs.protocol);
        if (mine === undefined || bindsOtherAddress(mine.port, [container, other])) continue;
        yield {
          message: 'clash',
          data: { container: container.name, other: other.name, port: mine.port },
          at: mine.path,
          certainty: certaintyOf(mine, theirs),
          prediction: predictExit(pod, container, { reason: 'address already in use' }),
          related: [{ message: `container ${other.name} has it as well`, at: theirs.path }],
          fix: { description: `let ${container.name} listen on another port than ${mine.port}`, safety: 'review' },
        };
      }
    }
  },
});

interface Listener {
  readonly port: number;
  readonly protocol: string;
  readonly path: FieldPath;
  /** The image that is known to listen there as it is run here; absent when only the manifest says so. */
  readonly image?: KnownImage;
}

function isLongRunning({ role }: Container): boolean {
  return role === 'main' || role === 'sidecar';
}

/** The ports that the manifest declares, and those that a known image opens when nothing tells it otherwise. */
function listenersOf(pod: Pod, container: Container, index: ProjectIndex): readonly Listener[] {
  const { image, given } = effectiveCommandOf(pod, container, index);
  // Arguments, variables and mounted files may all move the port.
  const isPlain =
    given.length === 0 &&
    container.volumeMounts.every(({ mountPath }) => !/(?:etc|conf)/.test(mountPath)) &&
    !readableEnvironmentOf(pod, container, index).variables.some(({ name }) => /PORT|LISTEN|ADDR|BIND/.test(name));
  const ports = isPlain ? (image?.facts.ports ?? []) : [];
  const declared = container.ports.flatMap(({ containerPort: port, protocol, path }): Listener[] => {
    if (port === undefined) return [];
    const isOfImage = image !== undefined && ports.includes(port);
    return [{ port, protocol, path: [...path, 'containerPort'], ...(isOfImage ? { image } : {}) }];
  });
  const [main] = ports;
  // Ports that the manifest declares speak for themselves: the image may be told by other means to use them.
  if (image?.match !== 'exact' || main === undefined || declared.length > 0) return declared;
  return [{ port: main, protocol: 'TCP', path: container.at('image'), image }];
}

/** Both on 8080, but one of them on 127.0.0.1 or on the pod's own address alone: a common way to put a proxy in front. */
function bindsOtherAddress(port: number, containers: readonly Container[]): boolean {
  const pattern = new RegExp(String.raw`(?:127\.0\.0\.1|localhost|\[?\$\(\w+\)\]?):${port}\b`);
  return containers.some(({ command = [], args = [] }) => [...command, ...args].some((word) => pattern.test(word)));
}

/** Declared ports are only words; what two images do by default is not. */
function certaintyOf(mine: Listener, theirs: Listener): Certainty {
  if (mine.image === undefined || theirs.image === undefined) return 'likely';
  const certainties = [mine.image, theirs.image].map((image) => certaintyFor('certain', image, 'ports'));
  return certainties.every((one) => one === 'certain') ? 'certain' : 'likely';
}
