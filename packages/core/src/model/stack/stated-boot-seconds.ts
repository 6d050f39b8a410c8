import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../container.js';
import type { Pod } from '../pod.js';

/** On a workload or its pod template: `"45"`, or for some containers `"catalog=45, sidecar=2"`. Seconds. */
export const BOOT_SECONDS_ANNOTATION = 'crashlint.dev/boot-seconds';

/** Seconds, by `Kind/name` or `Kind/name/container`. */
export type BootSecondsByWorkload = Readonly<Record<string, number>>;

/** What the people who run the workload have measured. */
export interface StatedBootSeconds {
  readonly seconds: number;
  /** Where the manifest says so; absent when the configuration does. */
  readonly path?: FieldPath;
}

/** The nearest statement wins: the pod template's annotation, the workload's, then the configuration. */
export function statedBootSeconds(
  pod: Pod,
  container: Container,
  configured: BootSecondsByWorkload,
): StatedBootSeconds | undefined {
  const { workload } = pod;
  const annotated = [
    {
      annotations: pod.annotations,
      path: [...pod.path.slice(0, -1), 'metadata', 'annotations', BOOT_SECONDS_ANNOTATION],
    },
    { annotations: workload.annotations, path: ['metadata', 'annotations', BOOT_SECONDS_ANNOTATION] },
  ];
  for (const { annotations, path } of annotated) {
    const seconds = parseBootSeconds(annotations[BOOT_SECONDS_ANNOTATION] ?? '', container.name);
    if (seconds !== undefined) return { seconds, path };
  }
  const key = `${workload.resource.kind}/${workload.resource.name}`;
  const seconds = configured[`${key}/${container.name}`] ?? configured[key];
  return seconds !== undefined && seconds > 0 ? { seconds } : undefined;
}

const ITEM = /^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;

/** A number without a name holds for every container that is not named. Undefined when nothing is said of this one. */
function parseBootSeconds(text: string, container: string): number | undefined {
  let general: number | undefined;
  for (const item of text.split(',')) {
    const match = ITEM.exec(item.trim());
    const seconds = Number(match?.[2]);
    if (match === null || seconds <= 0) continue;
    if (match[1] === container) return seconds;
    if (match[1] === undefined) general = seconds;
  }
  return general;
}
