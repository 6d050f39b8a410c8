import { WORKLOAD_KIND_NAMES } from '../knowledge/workloads.js';
import { isObject } from '../model/read.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';
import { isWorkloadKey } from '../model/stack/workload-key.js';
import { didYouMean, type Fault, fault, nameOf, quote, type Read } from './read-value.js';

const WANTED = 'a map from Kind/name or Kind/name/container to seconds';

export function readBootSeconds(value: unknown): Read<BootSecondsByWorkload> {
  if (value === undefined) return { faults: [] };
  if (!isObject(value)) return fault(['bootSeconds'], `The option bootSeconds is ${WANTED}, not ${nameOf(value)}.`);
  const faults = Object.entries(value).flatMap(([key, seconds]) => [...checkKey(key), ...checkSeconds(key, seconds)]);
  const valid = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { value: Object.fromEntries(valid), faults };
}

function checkKey(key: string): readonly Fault[] {
  const path = ['bootSeconds', key];
  const [kind = ''] = key.split('/');
  if (!isWorkloadKey(key)) {
    return [{ path, message: `A workload is written as Kind/name or Kind/name/container, not ${quote(key)}.` }];
  }
  if (WORKLOAD_KIND_NAMES.includes(kind)) return [];
  return [{ path, message: `There is no kind of workload ${quote(kind)}${didYouMean(kind, WORKLOAD_KIND_NAMES)}` }];
}

function checkSeconds(key: string, value: unknown): readonly Fault[] {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return [];
  const message = `The boot time of ${quote(key)} is a number of seconds above 0, not ${nameOf(value)}.`;
  return [{ path: ['bootSeconds', key], message }];
}
