import { readImagesTable } from '../generated/images.js';
import type { ImageName } from '../images.js';
import type { ImageEntry } from './types.js';

export interface NameMatch {
  readonly entry: ImageEntry;
  readonly match: 'exact' | 'lastName';
}

interface NameTables {
  readonly exact: ReadonlyMap<string, ImageEntry>;
  /** Names with a trailing `*`, longest first. */
  readonly prefixes: readonly (readonly [prefix: string, entry: ImageEntry])[];
  readonly lastNames: ReadonlyMap<string, ImageEntry>;
}

/** Registries that serve Docker Hub under the same paths. */
const HUB_MIRRORS: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
  'mirror.gcr.io',
]);

/** Where an image of the same last name is somebody else's build, not a copy. */
const PUBLIC_REGISTRIES: ReadonlySet<string> = new Set([
  ...HUB_MIRRORS,
  'cgr.dev',
  'dhi.io',
  'docker.elastic.co',
  'dp.apps.rancher.io',
  'gcr.io',
  'ghcr.io',
  'k8s.gcr.io',
  'lscr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'reg.mini.dev',
  'registry.access.redhat.com',
  'registry.gitlab.com',
  'registry.k8s.io',
  'registry.redhat.io',
  'registry.suse.com',
  'registry1.dso.mil',
]);

/** Publishers whose images of well-known software behave differently, also when a private registry copies them. */
const OWN_BUILDS = /\/(?:bitnami\w*|linuxserver|chainguard|rapidfort|ironbank|hardened[\w-]*|dhi|sclorg|jboss)\//;

/** The table is read and its maps are built at the first question, so that a run without workloads does not pay for them. */
const nameTables = lazily(buildTables);

export function matchImageName(image: ImageName): NameMatch | undefined {
  const tables = nameTables();
  const name = canonicalName(image);
  const entry = tables.exact.get(name) ?? tables.prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
  if (entry !== undefined) return holdsFor(entry, image) ? { entry, match: 'exact' } : undefined;
  if (PUBLIC_REGISTRIES.has(image.registry) || OWN_BUILDS.test(name)) return undefined;
  const similar = tables.lastNames.get(name.slice(name.lastIndexOf('/') + 1));
  return similar !== undefined && holdsFor(similar, image) ? { entry: similar, match: 'lastName' } : undefined;
}

function holdsFor(entry: ImageEntry, { tag }: ImageName): boolean {
  return entry.otherTags === undefined || tag === undefined || !new RegExp(entry.otherTags).test(tag);
}

/**
 * `library/postgres`, `mirror.gcr.io/library/postgres`, `public.ecr.aws/docker/library/postgres` and a pull-through
 * cache such as `harbor.example.com/hub/library/postgres` are all `postgres`.
 */
function canonicalName({ registry, repository }: ImageName): string {
  const official = /(?:^|\/)library\/([^/]+)$/.exec(repository)?.[1];
  if (official !== undefined) return official;
  const proxied = /(?:^|\/)docker\.io\/(.+)$/.exec(repository)?.[1];
  if (proxied !== undefined) return proxied;
  return HUB_MIRRORS.has(registry) ? repository : `${registry}/${repository}`;
}

function buildTables(): NameTables {
  const exact = new Map<string, ImageEntry>();
  const prefixes: [string, ImageEntry][] = [];
  const lastNames = new Map<string, ImageEntry>();
  for (const entry of readImagesTable()) {
    for (const name of entry.names) {
      if (name.endsWith('*')) prefixes.push([name.slice(0, -1), entry]);
      else exact.set(name, entry);
    }
    if (entry.lastName !== false) lastNames.set(entry.id, entry);
  }
  prefixes.sort(([a], [b]) => b.length - a.length);
  return { exact, prefixes, lastNames };
}

function lazily<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
