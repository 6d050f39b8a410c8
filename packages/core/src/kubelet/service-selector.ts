import type { Manifest } from '../manifest/manifest.js';
import { readObject, readStringMap } from '../model/read.js';

/** Whether the Service sends its traffic to pods with these labels; one without a selector selects none by itself. */
export function selectsPod(service: Manifest, labels: Readonly<Record<string, string>>): boolean {
  const selector = Object.entries(readStringMap(readObject(service.toObject().spec)?.selector));
  return selector.length > 0 && selector.every(([name, value]) => labels[name] === value);
}
