import type { FieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readStringMap } from '../model/read.js';
import { readHosts } from '../text/hosts.js';
import { findVolume } from './mounts.js';
import { readableEnvironmentOf } from './readable-environment.js';
import { filesOfVolume } from './volume-files.js';

/** A host that a container is told to talk to. */
export interface DependencyHost {
  readonly host: string;
  /** Who says it, for a message: a variable, or a file. */
  readonly by: string;
  readonly at: FieldPath;
  readonly declaredAt?: { readonly manifest: Manifest; readonly path: FieldPath };
}

/** Variables that name a place to connect to. */
const HOST_VARIABLE =
  /(?:^|_)(?:HOST(?:NAME)?S?|URLS?|URI|ADDR(?:ESS)?(?:ES)?|ENDPOINTS?|SERVERS?|BROKERS?|DSN|UPSTREAM)$/;

/** What the variable says of the container itself, or of a browser outside. */
const OWN_VARIABLE =
  /(?:^|_)(?:BIND|LISTEN|SELF|MY|POD|NODE|PUBLIC|EXTERNAL|ROOT|BASE|CALLBACK|REDIRECT|FRONTEND|ALLOWED|VIRTUAL|ADVERTISED)(?:_|$)/;

/** From the container's variables, and from the nginx configuration that it mounts. */
export function dependencyHostsOf(pod: Pod, container: Container, index: ProjectIndex): readonly DependencyHost[] {
  return [...hostsOfVariables(pod, container, index), ...hostsOfNginx(pod, container, index)];
}

function hostsOfVariables(pod: Pod, container: Container, index: ProjectIndex): readonly DependencyHost[] {
  return readableEnvironmentOf(pod, container, index).variables.flatMap(({ name, value, path, declaredAt }) => {
    if (value === undefined || !HOST_VARIABLE.test(name) || OWN_VARIABLE.test(name)) return [];
    return readHosts(value).map(({ host }) => ({
      host,
      by: name,
      at: path,
      ...(declaredAt === undefined ? {} : { declaredAt }),
    }));
  });
}

/** nginx looks up literal hosts when it starts and ends when one does not resolve; hosts in variables are looked up later. */
const NGINX_HOST =
  /(?:^|[{;\s])(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass)\s+(?:[a-z]+:\/\/)?([a-z0-9][a-z0-9.-]*)(?=[:/;])|(?:^|[{;\s])server\s+([a-z][a-z0-9.-]*)(?=[:;\s])/gim;
const NGINX_UPSTREAM = /(?:^|[};\s])upstream\s+([\w.-]+)/gim;

function hostsOfNginx(pod: Pod, container: Container, index: ProjectIndex): readonly DependencyHost[] {
  return container.volumeMounts.flatMap((mount) => {
    const volume = mount.mountPath.includes('nginx') ? findVolume(pod, mount.name) : undefined;
    const files = volume === undefined ? undefined : filesOfVolume(pod, volume, index);
    return (files ?? []).flatMap(({ key, manifest, path }) => {
      if (manifest?.kind !== 'ConfigMap' || !path.endsWith('.conf')) return [];
      const text = (readStringMap(manifest.toObject().data)[key] ?? '').replace(/#.*$/gm, '');
      const upstreams = new Set([...text.matchAll(NGINX_UPSTREAM)].map(([, name]) => name));
      return [...text.matchAll(NGINX_HOST)].flatMap(([, target, server]): DependencyHost[] => {
        const host = target ?? server ?? '';
        if (host === '' || upstreams.has(host) || host === 'unix') return [];
        return [
          {
            host: host.toLowerCase(),
            by: `nginx (${key})`,
            at: mount.path,
            declaredAt: { manifest, path: ['data', key] },
          },
        ];
      });
    });
  });
}
