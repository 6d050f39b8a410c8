import { threshold } from '../../knowledge/thresholds.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { bytesOf, coresOf } from '../../kubelet/quantity.js';
import type { FieldPath } from '../../manifest/field-path.js';
import { type Container, type RawQuantity, type Resources, readResources } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'request-exceeds-limit',
  scope: 'container',
  summary: 'A request above its limit is refused by the API server, so no pod is made',
  messages: {
    exceeds: ({ resource, request, limit }: { resource: string; request: RawQuantity; limit: RawQuantity }) =>
      `The ${resource} request of ${request} is above the limit of ${limit}, so the API server refuses the pod.`,
  },
  *check({ pod, container }) {
    for (const { resources, path } of placesOf(pod, container)) {
      for (const [resource, request] of Object.entries(resources.requests)) {
        const limit = resources.limits[resource];
        if (limit === undefined || !isAbove(resource, request, limit)) continue;
        const at = [...path, 'requests', resource];
        yield {
          message: 'exceeds',
          data: { resource, request, limit },
          at,
          certainty: 'certain',
          prediction: predictStatus(container, 'Rejected', `must be less than or equal to ${resource} limit`),
          related: [{ message: `the limit is ${limit}`, at: [...path, 'limits', resource] }],
          fix: {
            description: `lower the request to ${limit}, or raise the limit to ${request}`,
            safety: 'review',
            edits: [{ op: 'set', path: at, value: limit }],
          },
        };
      }
    }
  },
});

interface Place {
  readonly resources: Resources;
  readonly path: FieldPath;
}

/** The pod's own resources are told with its first main container, so that they are told once. */
function placesOf(pod: Pod, container: Container): readonly Place[] {
  const own = { resources: container.resources, path: container.at('resources') };
  const isFirst = container === pod.containers.find(({ role }) => role === 'main');
  return isFirst ? [own, { resources: readResources(pod.raw.resources), path: pod.at('resources') }] : [own];
}

/** A memory limit below anything that starts is a mistyped unit, which has its own rule. */
function isAbove(resource: string, request: RawQuantity, limit: RawQuantity): boolean {
  const amountOf = resource === 'cpu' ? coresOf : bytesOf;
  const [wanted, allowed] = [amountOf(request), amountOf(limit)];
  if (wanted === undefined || allowed === undefined) return false;
  if (resource === 'memory' && allowed < threshold('memory-that-hardly-starts')) return false;
  return wanted > allowed;
}
