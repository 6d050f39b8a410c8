const WORKLOAD_KEY = /^[A-Za-z]+\/[^/\s]+(\/[^/\s]+)?$/;

/** True for `Kind/name` and `Kind/name/container`, as the configuration names what a boot time belongs to. */
export function isWorkloadKey(text: string): boolean {
  return WORKLOAD_KEY.test(text);
}
