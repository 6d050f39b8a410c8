import { decodeBinary } from '../manifest/decode-binary.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readString, readStringMap } from '../model/read.js';

/**
 * The value that a declared Secret gives a variable of the container, for comparing only: it must never be shown.
 * Undefined when the variable does not come from a Secret, or the Secret cannot be read.
 */
export function secretValueOf(pod: Pod, container: Container, name: string, index: ProjectIndex): string | undefined {
  const source = findSource(container, name);
  if (source === undefined) return undefined;
  const { namespace } = pod.workload.resource;
  const found = index
    .named('Secret', source.secret)
    .filter((one) => one.namespace === undefined || namespace === undefined || one.namespace === namespace);
  const [secret] = found;
  if (secret === undefined || found.length > 1) return undefined;
  const object = secret.toObject();
  const plain = readStringMap(object['stringData'])[source.key];
  const encoded = readString(readStringMap(object['data'])[source.key]);
  return plain ?? (encoded === undefined ? undefined : decodeBinary(encoded));
}

/** `env` wins over `envFrom`, and a later `envFrom` over an earlier one. */
function findSource(container: Container, name: string): { readonly secret: string; readonly key: string } | undefined {
  const variable = container.env.filter((one) => one.name === name).at(-1);
  if (variable !== undefined) {
    return variable.from?.type === 'secretKeyRef' ? { secret: variable.from.name, key: variable.from.key } : undefined;
  }
  const source = container.envFrom.filter(({ prefix }) => name.startsWith(prefix)).at(-1);
  return source?.kind === 'Secret' ? { secret: source.name, key: name.slice(source.prefix.length) } : undefined;
}
