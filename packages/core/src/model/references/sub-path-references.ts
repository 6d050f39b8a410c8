import type { Container } from '../container.js';
import type { Pod } from '../pod.js';
import { readBoolean, readObject, readObjects, readString } from '../read.js';
import type { Reference } from '../references.js';

/**
 * The keys that `subPath` asks of ConfigMap and Secret volumes: where no `items` rename them, the files of such a
 * volume are the object's keys. A path with further levels cannot be a key and is left out. `expand` gives the value of
 * a `subPathExpr`, as far as it is known before the pod runs.
 */
export function readSubPathReferences(
  pod: Pod,
  container: Container,
  expand: (expression: string) => string | undefined,
): readonly Reference[] {
  return container.volumeMounts.flatMap((mount): Reference[] => {
    const volume = pod.volumes.find(({ name }) => name === mount.name);
    const subPath = mount.subPath ?? (mount.subPathExpr === undefined ? undefined : expand(mount.subPathExpr));
    if (volume === undefined || subPath === undefined || subPath === '' || subPath.includes('/')) return [];
    const keyPath = [...mount.path, mount.subPath === undefined ? 'subPathExpr' : 'subPath'];
    for (const [field, kind, nameField] of VOLUME_FIELDS) {
      const source = readObject(volume.raw[field]);
      const name = readString(source?.[nameField]);
      if (source === undefined || name === undefined || readObjects(source['items']).length > 0) continue;
      const optional = readBoolean(source['optional']) ?? false;
      const path = [...volume.path, field, nameField];
      return [{ kind, name, key: subPath, optional, place: 'subPath', path, keyPath }];
    }
    return [];
  });
}

const VOLUME_FIELDS = [
  ['configMap', 'ConfigMap', 'name'],
  ['secret', 'Secret', 'secretName'],
] as const;
