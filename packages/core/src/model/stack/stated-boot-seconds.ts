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

/** A number without a name holds for every container that is not named. Undefined when nothing is said of this one. */
function parseBootSeconds(text: string, container: string): number | undefined {
  const items = text.split(',').flatMap((item) => parseBootSecondsItem(item) ?? []);
  const own = items.find((item) => item.container === container);
  return own?.seconds ?? items.filter((item) => item.container === undefined).at(-1)?.seconds;
}

const ITEM = /^(?:([a-z0-9-]+)\s*=\s*)?(\d+(?:\.\d+)?)s?$/;

/** What stands between the commas of the annotation: `45`, `45s`, `catalog=45`. Undefined when it cannot be read. */
export function parseBootSecondsItem(
  text: string,
): { readonly container: string | undefined; readonly seconds: number } | undefined {
  const match = ITEM.exec(text.trim());
  const seconds = Number(match?.[2]);
  return match !== null && seconds > 0 ? { container: match[1], seconds } : undefined;
}
