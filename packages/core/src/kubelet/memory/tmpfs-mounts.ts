import type { FieldPath } from '../../manifest/field-path.js';
import type { Container, RawQuantity, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { readObject } from '../../model/read.js';
import { bytesOf } from '../quantity.js';

/** An emptyDir in memory that the container mounts; what is written there counts for its memory limit. */
export interface TmpfsMount {
  readonly mount: VolumeMount;
  readonly volume: string;
  /** Undefined where none is written: then the tmpfs is as large as the pod's limit, or the node's memory. */
  readonly sizeLimit?: { readonly raw: RawQuantity; readonly bytes: number; readonly path: FieldPath };
}

/** Source: pkg/volume/emptydir/empty_dir.go, calculateEmptyDirMemorySize (kubernetes 1.37). */
export function tmpfsMountsOf(pod: Pod, container: Container): readonly TmpfsMount[] {
  return container.volumeMounts.flatMap((mount) => {
    const volume = pod.volumes.find(({ name }) => name === mount.name);
    const emptyDir = readObject(volume?.raw.emptyDir);
    if (volume === undefined || emptyDir?.medium !== 'Memory') return [];
    const raw = emptyDir.sizeLimit;
    const bytes = typeof raw === 'string' || typeof raw === 'number' ? bytesOf(raw) : undefined;
    if (bytes === undefined) return [{ mount, volume: volume.name }];
    const path = [...volume.path, 'emptyDir', 'sizeLimit'];
    return [{ mount, volume: volume.name, sizeLimit: { raw: raw as RawQuantity, bytes, path } }];
  });
}
