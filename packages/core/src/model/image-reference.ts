/** An image as written, taken apart. Source of the grammar: github.com/distribution/reference, `reference.go`. */
export interface ImageReference {
  /** As written in the manifest. */
  readonly text: string;
  /** `docker.io` when none is written, as the container runtimes resolve it. */
  readonly registry: string;
  /** The path without registry, for example `library/postgres` or `bitnami/redis`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Never throws: text that is no valid reference is taken apart as far as it goes. */
export function parseImageReference(text: string): ImageReference {
  const [beforeDigest = '', digest] = splitOnce(text.trim(), '@');
  const lastSlash = beforeDigest.lastIndexOf('/');
  const colon = beforeDigest.indexOf(':', lastSlash + 1);
  const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
  const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
  return {
    text,
    ...splitRegistry(name),
    ...(tag === undefined || tag === '' ? {} : { tag }),
    ...(digest === undefined || digest === '' ? {} : { digest }),
  };
}

/** The first part is a registry when it holds a dot or a colon, or is `localhost`. */
function splitRegistry(name: string): { registry: string; repository: string } {
  const [first = '', rest] = splitOnce(name, '/');
  const isRegistry = rest !== undefined && (first.includes('.') || first.includes(':') || first === 'localhost');
  if (!isRegistry) return { registry: 'docker.io', repository: rest === undefined ? `library/${name}` : name };
  if (first === 'docker.io' || first === 'index.docker.io') {
    return { registry: 'docker.io', repository: rest.includes('/') ? rest : `library/${rest}` };
  }
  return { registry: first, repository: rest };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
