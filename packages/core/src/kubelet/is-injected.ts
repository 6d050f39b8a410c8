import type { Pod } from '../model/pod.js';

/** Sidecars and volumes that something adds to the pod when it is created are announced by its annotations or labels. */
export function isInjected({ annotations, labels }: Pod): boolean {
  return [...Object.keys(annotations), ...Object.keys(labels)].some((key) =>
    /inject|sidecar|proxy|dapr\.io|istio|linkerd/i.test(key),
  );
}
