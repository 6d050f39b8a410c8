import type { Problem } from '../finding.js';
import { findWorkloadKind } from '../knowledge/workloads.js';
import type { FieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import { printable } from '../manifest/printable.js';
import type { ProjectIndex } from '../model/project-index.js';
import { isObject } from '../model/read.js';
import {
  BOOT_SECONDS_ANNOTATION,
  type BootSecondsByWorkload,
  parseBootSecondsItem,
} from '../model/stack/stated-boot-seconds.js';
import { isWorkloadKey } from '../model/stack/workload-key.js';
import type { Workload } from '../model/workload.js';
import { workloadOf } from '../model/workload-of.js';
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

/**
 * Boot times of the configuration that meet no workload and are nearly the name of one, or none of its containers. Others stay
 * untold: often only a part of what the configuration speaks of is analysed.
 */
export function findMisnamedBootSeconds(configured: BootSecondsByWorkload, index: ProjectIndex): readonly Problem[] {
  return Object.keys(configured)
    .filter(isWorkloadKey)
    .flatMap((key) => {
      const fault = faultOfKey(key, index);
      if (fault === undefined) return [];
      return [
        { code: 'invalid-config', severity: 'warning', message: `bootSeconds of ${printable(key)}: ${fault}` } as const,
      ];
    });
}

/** A sentence. */
function faultOfKey(key: string, index: ProjectIndex): string | undefined {
  const [kind = '', name = '', container] = key.split('/');
  const workloads = index.manifests.filter((one) => findWorkloadKind(one.apiVersion, one.kind) !== undefined);
  const named = workloads.filter((one) => one.kind === kind && one.name === name);
  if (named.length > 0) return container === undefined ? undefined : faultOfContainer(container, named, index);
  const near = findNear(kind, name, workloads);
  return near && `there is no workload ${printable(`${kind}/${name}`)}; did you mean ${printable(near)}?`;
}

/** A workload of the same kind with nearly that name, or one of another kind with that very name. */
function findNear(kind: string, name: string, workloads: readonly Manifest[]): string | undefined {
  const ofKind = workloads.filter((one) => one.kind === kind).map((one) => one.name);
  const closest = findClosest(name, ofKind);
  if (closest !== undefined) return `${kind}/${closest}`;
  const other = workloads.find((one) => one.name === name);
  return other && `${other.kind}/${name}`;
}

function faultOfContainer(container: string, named: readonly Manifest[], index: ProjectIndex): string | undefined {
  const pods = named.flatMap((manifest) => workloadOf(manifest, index)?.pods ?? []);
  const names = pods.flatMap(({ containers }) => containers.map((one) => one.name));
  if (names.includes(container)) return undefined;
  return `there is no container ${printable(container)} in that workload${suggest(container, names)}`;
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
