import { type DecisiveCommand, findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { isInjected } from '../../kubelet/is-injected.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { selectsPod } from '../../kubelet/service-selector.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readObject, readObjects } from '../../model/read.js';
import { type ContainerContext, defineRule } from '../../rule.js';
import { type NamedHost, readHosts } from '../../text/hosts.js';

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
    for (const { name, value, path } of readableEnvironmentOf(pod, container, index).variables) {
      const local = value === undefined || !DEPENDENCY.test(name) ? undefined : readHosts(value).find(isLocal);
      if (local === undefined) continue;
      const meant = findMeantService(local, `${name} ${value}`, pod, index);
      // A server of its own is what a known image may well mean by localhost.
      if (command.image?.facts.ports !== undefined && meant === undefined) continue;
      yield {
        message: 'setting',
        data: { name, host: local.host },
        at: path,
        // An image that nobody knows may well run its database itself, but not one that stands beside it.
        certainty: command.image?.match === 'exact' || meant !== undefined ? 'likely' : 'possible',
        prediction: predictExit(pod, container, { reason: 'connection refused' }),
        related:
          meant === undefined
            ? []
            : [{ message: `the Service ${meant.name}`, at: { manifest: meant, path: ['metadata', 'name'] } }],
        fix: { description: `set ${name} to ${meant?.name ?? 'the name of the Service'}`, safety: 'review' },
      };
    }
  },
});

/** Variables that name a store of data, which an application does not hold inside itself. */
const DEPENDENCY =
  /^(?:\w+_)?(?:DB|DATABASE|DATASOURCE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MONGO|MONGODB|REDIS|RABBITMQ|AMQP|MEMCACHED|ELASTICSEARCH)_*(?:CONNECTION_+)?(?:HOST|HOSTNAME|SERVER|URL|URI|ADDR|ADDRESS)$/i;

/** The ports that the stores listen on by default, as IANA registers them. */
const STORES: readonly (readonly [mentioned: RegExp, port: number])[] = [
  [/postgres|pg_/i, 5432],
  [/mysql|mariadb/i, 3306],
  [/mongo/i, 27_017],
  [/redis/i, 6379],
  [/rabbitmq|amqp/i, 5672],
  [/memcached/i, 11_211],
  [/elasticsearch/i, 9200],
];

/** A Service of the same set on the port of that store; of any store, where the setting does not tell which. */
function findMeantService({ port }: NamedHost, setting: string, pod: Pod, index: ProjectIndex): Manifest | undefined {
  const mentioned = STORES.filter(([pattern]) => pattern.test(setting));
  const ports = port === undefined ? (mentioned.length > 0 ? mentioned : STORES).map(([, one]) => one) : [port];
  return servicesNear(pod, index).find((service) => {
    const served = readObjects(readObject(service.toObject().spec)?.ports).map(({ value }) => value.port);
    // The pod itself may be the store that the Service leads to.
    return ports.some((one) => served.includes(one)) && !selectsPod(service, pod.labels);
  });
}

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
