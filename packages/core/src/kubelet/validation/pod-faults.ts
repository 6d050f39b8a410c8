import type { FieldPath } from '../../manifest/field-path.js';
import { printable } from '../../manifest/printable.js';
import type { Pod, Volume } from '../../model/pod.js';
import { isObject, readNumber, readObjects } from '../../model/read.js';
import { findContainerFaults } from './container-faults.js';
import { type Fault, findRepeated, isPlaceholder } from './fault.js';
import { findSecurityFaults } from './security-faults.js';

/** Source: pkg/apis/core/validation/validation.go, ValidatePodSpec (v1.37.2), for what no other rule speaks of. */
export function* findPodFaults(pod: Pod): Iterable<Fault> {
  yield* findContainerNameFaults(pod);
  yield* findVolumeFaults(pod);
  yield* findSecurityFaults(pod.raw.securityContext, pod.at('securityContext'));
  for (const container of pod.containers) yield* findContainerFaults(pod, container);
}

function* findContainerNameFaults({ containers }: Pod): Iterable<Fault> {
  for (const { name, at } of findRepeated(containers, ({ name }) => name))
    yield { because: `two of its containers are called ${printable(name)}`, at: at('name'), answer: 'Duplicate value' };
  for (const { name, at } of containers) {
    if (name !== '' && !isPlaceholder(name) && !isLabel(name)) yield badLabel('container', name, at('name'));
  }
}

function* findVolumeFaults({ volumes }: Pod): Iterable<Fault> {
  for (const { name, path } of findRepeated(volumes, ({ name }) => name))
    yield {
      because: `two of its volumes are called ${printable(name)}`,
      at: [...path, 'name'],
      answer: 'Duplicate value',
    };
  for (const volume of volumes) {
    const { name, path, raw } = volume;
    if (!isPlaceholder(name) && !isLabel(name)) yield badLabel('volume', name, [...path, 'name']);
    const [, second] = Object.keys(raw).filter((field) => isObject(raw[field]));
    if (second !== undefined) {
      const because = `volume ${printable(name)} has more than one source`;
      yield { because, at: [...path, second], answer: 'may not specify more than 1 volume type' };
    }
    yield* findModeFaults(volume);
  }
}

/** Three decimal digits that were meant as octal ones, such as 644, are the usual reason. */
function* findModeFaults({ path, raw }: Volume): Iterable<Fault> {
  for (const type of ['configMap', 'secret', 'downwardAPI', 'projected']) {
    const source = raw[type];
    if (!isObject(source)) continue;
    const modes: readonly { readonly value: unknown; readonly at: FieldPath }[] = [
      { value: source.defaultMode, at: [...path, type, 'defaultMode'] },
      ...readObjects(source.items).map(({ index, value }) => ({
        value: value.mode,
        at: [...path, type, 'items', index, 'mode'],
      })),
    ];
    for (const { value, at } of modes) {
      const mode = readNumber(value);
      if (mode === undefined || mode <= 0o777) continue;
      const meant = /^[0-7]{3,4}$/.test(String(mode)) ? Number.parseInt(String(mode), 8) : undefined;
      const isMeant = meant !== undefined && meant <= 0o777;
      yield {
        because: `mode ${mode} is a decimal number above 511, which is 0777`,
        at,
        answer: 'must be a number between 0 and 0777 (octal), both inclusive',
        ...(isMeant
          ? { fix: { description: `write 0${mode}`, safety: 'review', edits: [{ op: 'set', path: at, value: meant }] } }
          : {}),
      };
    }
  }
}

/** Source: k8s.io/apimachinery/pkg/util/validation, IsDNS1123Label. */
function isLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}

function badLabel(subject: string, name: string, at: FieldPath): Fault {
  const value = name.toLowerCase().replaceAll(/[_.\s]+/g, '-');
  return {
    because: `"${printable(name)}" is no ${subject} name (at most 63 of a-z, 0-9 and hyphens, no hyphen at an end)`,
    at,
    answer: 'a lowercase RFC 1123 label must consist of lower case alphanumeric characters or "-"',
    ...(subject === 'container' && isLabel(value)
      ? { fix: { description: `set name: ${value}`, safety: 'review', edits: [{ op: 'set', path: at, value }] } }
      : {}),
  };
}
