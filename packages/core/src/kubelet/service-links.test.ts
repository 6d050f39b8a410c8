import { describe, expect, it } from 'vitest';
import { manifestsFromObject } from '../manifest/parse-manifests.js';
import { serviceLinkVariablesOf } from './service-links.js';

function variables(name: string, spec: object) {
  const [service] = manifestsFromObject({ apiVersion: 'v1', kind: 'Service', metadata: { name }, spec });
  return service === undefined ? undefined : serviceLinkVariablesOf(service);
}

describe('serviceLinkVariablesOf', () => {
  it('names what the kubelet sets', () => {
    expect(variables('redis-primary', { ports: [{ name: 'tcp-redis', port: 6379 }] })).toEqual([
      'REDIS_PRIMARY_SERVICE_HOST',
      'REDIS_PRIMARY_SERVICE_PORT',
      'REDIS_PRIMARY_PORT',
      'REDIS_PRIMARY_SERVICE_PORT_TCP_REDIS',
      'REDIS_PRIMARY_PORT_6379_TCP',
      'REDIS_PRIMARY_PORT_6379_TCP_PROTO',
      'REDIS_PRIMARY_PORT_6379_TCP_PORT',
      'REDIS_PRIMARY_PORT_6379_TCP_ADDR',
    ]);
  });

  it.each([
    ['a headless Service', { clusterIP: 'None', ports: [{ port: 80 }] }],
    ['an ExternalName', { type: 'ExternalName', externalName: 'db.example.com', ports: [{ port: 80 }] }],
    ['a Service without ports', {}],
  ])('none for %s', (_, spec) => {
    expect(variables('redis', spec)).toEqual([]);
  });
});
