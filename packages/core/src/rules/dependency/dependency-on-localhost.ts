import { type DecisiveCommand, findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { isInjected } from '../../kubelet/is-injected.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { type ContainerContext, defineRule } from '../../rule.js';
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
  *check(context) {
    const { pod, container, index } = context;
    if (pod.hostNetwork || !isAlone(pod, container)) return;
    const command = effectiveCommandOf(pod, container, index);
    const call = findCall(context);
    if (call !== undefined) {
      yield {
        message: 'command',
        data: { command: call.text },
        at: call.path,
        certainty: call.certainty,
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

function isAlone(pod: Pod, container: Container): boolean {
  const others = pod.containers
    .filter(({ role }) => role === 'main' || role === 'sidecar')
    .filter((one) => one !== container);
  return others.length === 0 && !isInjected(pod);
}

const CLIENT = /^(?:curl|wget|psql|pg_isready|mysql|mysqladmin|redis-cli|mongosh|mongo|nc)$/;
const LOCAL = /(?:^|[/@])(?:localhost|127\.0\.0\.1)(?=[:/?]|$)/;

/** The one thing that the container does is to call its own address. */
function findCall({ pod, container, index }: ContainerContext): DecisiveCommand | undefined {
  if (effectiveCommandOf(pod, container, index).image?.facts.ports !== undefined) return undefined;
  const call = findDecisiveCommand(pod, container, index, {
    mentions: /localhost|127\.0\.0\.1/,
    isBoundToFail: ({ program, args }) => CLIENT.test(program ?? '') && args.some((word) => LOCAL.test(word ?? '')),
  });
  return call?.isOnly === true ? call : undefined;
}
