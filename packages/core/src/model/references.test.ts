import { describe, expect, test } from 'vitest';
import { manifestFromObject } from '../manifest/build-manifest.js';
import { renderFieldPath } from '../manifest/field-path.js';
import { containerOf, readAllReferences } from './references.js';
import { readWorkload } from './workload.js';

const POD = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'everything' },
  spec: {
    volumeClaimTemplates: [{ metadata: { name: 'data' } }],
    template: {
      spec: {
        serviceAccountName: 'runner',
        serviceAccount: 'old-runner',
        priorityClassName: 'high',
        runtimeClassName: 'gvisor',
        imagePullSecrets: [{ name: 'registry' }, {}],
        initContainers: [
          {
            name: 'init',
            env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'init-secret', key: 'k', optional: true } } }],
          },
          { name: 'sidecar', restartPolicy: 'Always', envFrom: [{ secretRef: { name: 'sidecar-secret' } }] },
        ],
        containers: [
          {
            name: 'main',
            env: [
              { name: 'B', valueFrom: { configMapKeyRef: { name: 'main-config', key: 'k' } } },
              { name: 'C', valueFrom: { fileKeyRef: { volumeName: 'env-files', path: 'x.env', key: 'C' } } },
              { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
            ],
            envFrom: [{ configMapRef: { name: 'main-all' } }, { configMapRef: { name: '' } }],
            volumeMounts: [{ name: 'data', mountPath: '/data' }],
            volumeDevices: [{ name: 'block', devicePath: '/dev/x' }],
          },
        ],
        ephemeralContainers: [{ name: 'debug', envFrom: [{ configMapRef: { name: 'debug-config', optional: true } }] }],
        volumes: [
          { name: 'config', configMap: { name: 'volume-config', items: [{ key: 'a', path: 'a' }] } },
          { name: 'secret', secret: { secretName: 'volume-secret', optional: true } },
          {
            name: 'projected',
            projected: {
              sources: [
                { configMap: { name: 'projected-config' } },
                { secret: { name: 'projected-secret', items: [{ key: 'b', path: 'b' }] } },
                { serviceAccountToken: { path: 'token' } },
              ],
            },
          },
          { name: 'claim', persistentVolumeClaim: { claimName: 'volume-claim' } },
          { name: 'data', persistentVolumeClaim: { claimName: 'never-used' } },
          { name: 'csi', csi: { driver: 'x', nodePublishSecretRef: { name: 'csi-secret' } } },
          { name: 'azure', azureFile: { secretName: 'azure-secret', shareName: 's' } },
          { name: 'rbd', rbd: { secretRef: { name: 'rbd-secret' } } },
        ],
      },
    },
  },
};

function podOf(object: unknown) {
  const manifest = manifestFromObject(object);
  const pod = manifest && readWorkload(manifest)?.pods[0];
  if (pod === undefined) throw new Error('the object makes no pod');
  return pod;
}

describe('readAllReferences', () => {
  test('finds every place that refers, in every kind of container', () => {
    const found = readAllReferences(podOf(POD)).map(
      ({ kind, name, key, optional, place }) =>
        `${place} ${kind}/${name}${key === undefined ? '' : `#${key}`}${optional ? '?' : ''}`,
    );
    expect(found).toEqual([
      'env Secret/init-secret#k?',
      'envFrom Secret/sidecar-secret',
      'env ConfigMap/main-config#k',
      'envFrom ConfigMap/main-all',
      'volumeMount Volume/data',
      'volumeMount Volume/block',
      'fileKeyRef Volume/env-files#C',
      'envFrom ConfigMap/debug-config?',
      'volume ConfigMap/volume-config',
      'volumeItem ConfigMap/volume-config#a',
      'volume Secret/volume-secret?',
      'projected ConfigMap/projected-config',
      'projected Secret/projected-secret',
      'projectedItem Secret/projected-secret#b',
      'volumeClaim PersistentVolumeClaim/volume-claim',
      'volumeCredentials Secret/csi-secret',
      'volumeCredentials Secret/azure-secret',
      'volumeCredentials Secret/rbd-secret',
      'imagePullSecret Secret/registry?',
      'serviceAccount ServiceAccount/runner',
      'priorityClass PriorityClass/high',
      'runtimeClass RuntimeClass/gvisor',
    ]);
  });

  test('paths lead to the name and to the key', () => {
    const pod = podOf(POD);
    const reference = readAllReferences(pod).find(({ name }) => name === 'main-config');
    expect(reference && renderFieldPath(reference.path)).toBe(
      'spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name',
    );
    expect(reference && renderFieldPath(reference.keyPath ?? [])).toBe(
      'spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key',
    );
    expect(reference && containerOf(reference, pod)?.name).toBe('main');
  });

  test('values of the wrong type read as absent', () => {
    const spec = {
      containers: [{ name: 'x', env: 'no', envFrom: [7, { secretRef: [] }] }],
      volumes: { a: 1 },
      imagePullSecrets: 'x',
    };
    expect(readAllReferences(podOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'odd' }, spec }))).toEqual([]);
  });
});
