import { renderKustomizations } from '../../model/kustomization/rendering.js';
import type { ProjectIndex } from '../../model/project-index.js';

/** Source: sigs.k8s.io/kustomize/api/internal/konfig/builtinpluginconsts/namereference.go (api 0.20), ConfigMap and Secret. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'Pod',
  'PodTemplate',
  'Deployment',
  'ReplicaSet',
  'DaemonSet',
  'StatefulSet',
  'Job',
  'CronJob',
]);

/** True when kustomize puts a generated name into what a workload of this kind refers to. */
export function followsNames(kind: string, index: ProjectIndex): boolean {
  if (FOLLOWED.has(kind)) return true;
  return index.derive(renderKustomizations).kustomizations.some(({ teachesFields }) => teachesFields);
}
