import type { JsonObject } from '../manifest/manifest.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readObject, readString } from '../model/read.js';
import type { PodVolume } from './mounts.js';

/** Provisioners and classes of folders and of file systems that are empty when they are new. */
const FOLDERS =
  /nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx|xfs|zfs|btrfs/i;

/** File systems whose new root is empty. */
const WITHOUT_LOST_FOUND = /^(?:xfs|zfs|btrfs)$/i;

/** Drivers of PersistentVolumes of that kind. */
const FOLDER_SOURCES = ['hostPath', 'local', 'nfs', 'cephfs', 'azureFile', 'glusterfs'] as const;

/**
 * True when the manifests show that a claim is a folder and no block device of its own, so that a new one has no
 * lost+found: by its storage class, or by the PersistentVolume that is declared for it.
 */
export function hasFolderStorage(volume: PodVolume, namespace: string | undefined, index: ProjectIndex): boolean {
  const claimName = readString(readObject(volume.raw.persistentVolumeClaim)?.claimName);
  const template = readObject(readObject(volume.raw.ephemeral)?.volumeClaimTemplate) ?? volume.raw;
  const specs =
    claimName === undefined
      ? [readObject(template.spec)]
      : index
          .named('PersistentVolumeClaim', claimName)
          .filter((claim) => claim.namespace === namespace || claim.namespace === undefined || namespace === undefined)
          .map((claim) => readObject(claim.toObject().spec));
  return specs.some((spec) => {
    const className = readString(spec?.storageClassName);
    const volumeName = readString(spec?.volumeName);
    return isFolderClass(className, index) || isFolderVolume({ className, volumeName, claimName }, index);
  });
}

function isFolderClass(className: string | undefined, index: ProjectIndex): boolean {
  if (className === undefined) return false;
  const classes = index.named('StorageClass', className).map((one) => one.toObject());
  const names = [className, ...classes.map(({ provisioner }) => readString(provisioner) ?? '')];
  return (
    names.some((name) => FOLDERS.test(name)) || classes.some(({ parameters }) => hasEmptyRoot(readObject(parameters)))
  );
}

/** The parameters of a StorageClass, or the `csi` part of a PersistentVolume. */
function hasEmptyRoot(options: JsonObject | undefined): boolean {
  const written = options?.['csi.storage.k8s.io/fstype'] ?? options?.fsType ?? options?.fstype;
  return WITHOUT_LOST_FOUND.test(readString(written) ?? '');
}

interface Claim {
  readonly className: string | undefined;
  readonly volumeName: string | undefined;
  readonly claimName: string | undefined;
}

/** The PersistentVolume that the claim names, that names the claim, or that has the same class. */
function isFolderVolume({ className, volumeName, claimName }: Claim, index: ProjectIndex): boolean {
  return index.ofKind('PersistentVolume').some((volume) => {
    const spec = readObject(volume.toObject().spec);
    const isEmpty = hasEmptyRoot(readObject(spec?.csi)) || FOLDER_SOURCES.some((one) => spec?.[one] !== undefined);
    if (spec === undefined || !isEmpty) return false;
    const isNamed = volumeName !== undefined && volume.name === volumeName;
    const names = claimName !== undefined && readString(readObject(spec.claimRef)?.name) === claimName;
    const shares = (readString(spec.storageClassName) ?? '') === (className ?? '');
    return isNamed || names || shares;
  });
}
