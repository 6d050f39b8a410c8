import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { decisiveCommandsOf } from '../../kubelet/failing-commands.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';
import { readHosts } from '../../text/hosts.js';

export default defineRule({
  id: 'dependency-on-localhost',
  scope: 'container',
  summary: 'A container looks for its database or server in its own pod, where nothing of the kind runs',
  messages: {
    setting: ({ name, host }: { name: string; host: string }) =>
      `${name} names ${host}, which is this pod itself, and no other container of it could be meant.`,
    command: ({ command }: { command: string }) =>
      `\`${command}\` connects to its own pod, where no other container runs.`,
  },
  *check({ pod, container, index }) {
    if (pod.hostNetwork || !isAlone(pod, container)) return;
    const command = effectiveCommandOf(pod, container, index);
    const call = findCall(command);
    if (call !== undefined) {
      yield {
        message: 'command',
        data: { command: call.text },
        at: call.path ?? container.at('command'),
        certainty: 'certain',
        prediction: predictExit(pod, container, { reason: 'connection refused' }),
        fix: { description: 'name the Service in place of localhost', safety: 'review' },
      };
      return;
    }
    // A server of its own is what a known image may well mean by localhost.
    if (command.image?.facts.ports !== undefined) return;
    for (const { name, value, path } of readableEnvironmentOf(pod, container, index).variables) {
      const host = value === undefined || !DEPENDENCY.test(name) ? undefined : readHosts(value).find(isLocal)?.host;
      if (host === undefined) continue;
      yield {
        message: 'setting',
        data: { name, host },
        at: path,
        // An image that nobody knows may well run its database itself.
        certainty: command.image?.match === 'exact' ? 'likely' : 'possible',
        prediction: predictExit(pod, container, { reason: 'connection refused' }),
        fix: { description: `set ${name} to the name of the Service`, safety: 'review' },
      };
    }
  },
});

/** Variables that name a store of data, which an application does not hold inside itself. */
const DEPENDENCY =
  /^(?:\w+_)?(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MONGO|MONGODB|REDIS|RABBITMQ|AMQP|MEMCACHED|ELASTICSEARCH)_?(?:HOST|HOSTNAME|SERVER|URL|URI|ADDR|ADDRESS)$/;

function isLocal({ host }: { readonly host: string }): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}

/** Sidecars that something injects later are announced by annotations or labels of the pod. */
function isAlone({ containers, annotations, labels }: Pod, container: Container): boolean {
  const others = containers
    .filter(({ role }) => role === 'main' || role === 'sidecar')
    .filter((one) => one !== container);
  const isInjected = [...Object.keys(annotations), ...Object.keys(labels)].some((key) =>
    /inject|sidecar|proxy|dapr\.io|istio|linkerd/i.test(key),
  );
  return others.length === 0 && !isInjected;
}

interface Call {
  readonly text: string;
  readonly path?: FieldPath;
}

const CLIENT = /^(?:curl|wget|psql|pg_isready|mysql|mysqladmin|redis-cli|mongosh|mongo|nc)$/;
const LOCAL = /(?:^|[/@])(?:localhost|127\.0\.0\.1)(?=[:/?]|$)/;

/** The one thing that the container does is to call its own address. */
function findCall({ given, image }: EffectiveCommand): Call | undefined {
  const commands = decisiveCommandsOf(given);
  const [command] = commands;
  if (commands.length !== 1 || command === undefined || image?.facts.ports !== undefined) return undefined;
  const [program = '', ...rest] = command.words;
  if (!CLIENT.test(program.split('/').at(-1) ?? '') || !rest.some((word) => LOCAL.test(word))) return undefined;
  return { text: command.words.join(' '), ...(command.path === undefined ? {} : { path: command.path }) };
}
