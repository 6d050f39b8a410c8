import type { ProjectIndex } from '../model/project-index.js';

/**
 * True when a custom resource has this name or a beginning of it: its operator may make a Service that is called so, as
 * the cluster `orders-db` of an operator for PostgreSQL gets a Service `orders-db-rw`.
 */
export function mayBeMadeByOperator(name: string, index: ProjectIndex): boolean {
  return index.derive(customNames).some((custom) => name === custom || name.startsWith(`${custom}-`));
}

/** Groups of Kubernetes itself have no dot or end in .k8s.io. */
function customNames({ manifests }: ProjectIndex): readonly string[] {
  return manifests.flatMap(({ apiVersion, name }) => {
    const [group = '', version] = apiVersion.split('/');
    const isCustom = version !== undefined && group.includes('.') && !group.endsWith('.k8s.io');
    return isCustom && name !== '' ? [name] : [];
  });
}
