import type { Problem } from '../finding.js';
import type { FieldPath } from '../manifest/field-path.js';
import { printable } from '../manifest/printable.js';
import { isObject } from '../model/read.js';
import { BOOT_SECONDS_ANNOTATION, parseBootSecondsItem } from '../model/stack/stated-boot-seconds.js';
import type { Workload } from '../model/workload.js';
import { findClosest } from '../text/closest.js';

/** What is wrong with the boot times that the annotations of a workload and its pod templates state; each is then not used. */
export function findBootSecondsProblems(workload: Workload): readonly Problem[] {
  const { manifest, pods, raw } = workload;
  const names = pods.flatMap(({ containers }) => containers.map(({ name }) => name));
  return placesOf(workload).flatMap((path) =>
    faultsOf(valueAt(raw, path), names).map((fault): Problem => {
      const location = manifest.locate(path);
      const file = location?.file ?? manifest.file;
      return {
        code: 'invalid-config',
        severity: 'warning',
        message: `The annotation ${BOOT_SECONDS_ANNOTATION} ${fault}`,
        ...(file === undefined ? {} : { file }),
        ...(location === undefined ? {} : location.start),
      };
    }),
  );
}

/** The workload's own metadata and those of its pod templates; of a bare pod both are the same. */
function placesOf({ pods }: Workload): readonly FieldPath[] {
  const metadata = [['metadata'], ...pods.map((pod) => [...pod.path.slice(0, -1), 'metadata'])];
  const paths = metadata.map((path) => [...path, 'annotations', BOOT_SECONDS_ANNOTATION]);
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()];
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, root);
}

/** Ends of sentences. */
function faultsOf(value: unknown, names: readonly string[]): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== 'string') return ['is text: write the seconds in quotes, for example "45".'];
  return value.split(',').flatMap((text) => {
    const item = parseBootSecondsItem(text);
    const said = JSON.stringify(printable(text.trim()));
    if (item === undefined)
      return [`says ${said}, which is not a time in seconds such as "45" or "${names[0] ?? 'app'}=45".`];
    const { container } = item;
    return container === undefined || names.includes(container)
      ? []
      : [`names the container ${container}, which is not there${suggest(container, names)}`];
  });
}

function suggest(wanted: string, names: readonly string[]): string {
  const closest = findClosest(wanted, names);
  return closest === undefined ? '.' : `; did you mean ${printable(closest)}?`;
}
