import { manifestFromObject } from '../src/manifest/parse-manifests.js';
import type { Container } from '../src/model/container.js';
import type { Pod } from '../src/model/pod.js';
import { buildProjectIndex, type ProjectIndex } from '../src/model/project-index.js';
import { readWorkload } from '../src/model/workload.js';

export interface ReadPod {
  readonly pod: Pod;
  /** The first main container. */
  readonly container: Container;
  readonly index: ProjectIndex;
}

/** A Deployment of one container, as rules see it. `around` adds to the object's metadata, the pod's and the pod spec. */
export function readPod(
  container: object,
  around: { metadata?: object; podMetadata?: object; spec?: object; others?: object[] } = {},
): ReadPod {
  const object = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', ...around.metadata },
    spec: {
      template: {
        metadata: { labels: { app: 'shop' }, ...around.podMetadata },
        spec: { ...around.spec, containers: [{ name: 'app', image: 'ghcr.io/shop/app:1', ...container }] },
      },
    },
  };
  const manifests = [object, ...(around.others ?? [])].flatMap((one) => manifestFromObject(one) ?? []);
  const pod = manifests[0] === undefined ? undefined : readWorkload(manifests[0])?.pods[0];
  const read = pod?.containers.find(({ role }) => role === 'main');
  if (pod === undefined || read === undefined) throw new Error('the pod of this test cannot be read');
  return { pod, container: read, index: buildProjectIndex(manifests) };
}
