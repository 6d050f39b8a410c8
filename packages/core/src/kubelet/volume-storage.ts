import type { ProjectIndex } from '../model/project-index.js';
import { readObject, readString } from '../model/read.js';
import type { PodVolume } from './mounts.js';

/** Provisioners and classes that hand out folders of a shared file system, which are empty when they are new. */
const FOLDERS =
  /nfs|efs|cephfs|azurefile|azure-file|filestore|local|hostpath|host-path|manual|glusterfs|smb|csi-s3|gp-file|longhorn-rwx/i;

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
  const provisioners = index
    .named('StorageClass', className)
    .map((one) => readString(one.toObject().provisioner) ?? '');
  return [className, ...provisioners].some((name) => FOLDERS.test(name));
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
    if (spec === undefined || !FOLDER_SOURCES.some((source) => spec[source] !== undefined)) return false;
    const isNamed = volumeName !== undefined && volume.name === volumeName;
    const names = claimName !== undefined && readString(readObject(spec.claimRef)?.name) === claimName;
    const shares = (readString(spec.storageClassName) ?? '') === (className ?? '');
    return isNamed || names || shares;
  });
}
