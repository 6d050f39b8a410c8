import type { Workload } from '../model/workload.js';

const BUILT_IN = /^(?:v1|(?:apps|batch|extensions)\/v\w+)$/;

/** True when the API server itself validates the pod template; custom resources have schemas of their own. */
export function isBuiltIn({ resource }: Workload): boolean {
  return BUILT_IN.test(resource.apiVersion);
}
