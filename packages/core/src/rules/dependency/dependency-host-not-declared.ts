import type { Certainty } from '../../finding.js';
import { type DependencyHost, dependencyHostsOf } from '../../kubelet/dependency-hosts.js';
import { judgeHost } from '../../kubelet/judge-host.js';
import { isCopyName } from '../../kubelet/near-service.js';
import { predictExit } from '../../kubelet/prediction.js';
import { usesOfHost } from '../../kubelet/used-hosts.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule, type RelatedReport } from '../../rule.js';

export default defineRule({
  id: 'dependency-host-not-declared',
  scope: 'container',
  summary: 'A setting names a host that is almost, but not quite, a Service of the same set',
  messages: {
    nearMiss: ({ by, host, service }: { by: string; host: string; service: string }) =>
      `${by} names the host ${host}, which no Service has, but there is a Service ${service}.`,
    otherNamespace: ({ by, host, namespace }: { by: string; host: string; namespace: string }) =>
      `${by} names the host ${host}, and the Service of that name is in the namespace ${namespace}.`,
  },
  *check({ pod, container, index }) {
    const told = new Set<string>();
    for (const dependency of dependencyHostsOf(pod, container, index)) {
      const verdict = judgeHost(dependency.host, pod, index);
      if (verdict === undefined || told.has(dependency.host)) continue;
      told.add(dependency.host);
      const { service } = verdict;
      const common = {
        at: dependency.at,
        certainty: verdict.kind === 'near-miss' ? certaintyOf(dependency, service.name, index) : ('likely' as const),
        prediction: predictExit(pod, container, { reason: `no such host: ${dependency.host}` }),
        related: [
          ...relatedTo(dependency),
          { message: `the Service ${service.name}`, at: { manifest: service, path: ['metadata', 'name'] } },
        ],
      };
      const data = { by: dependency.by, host: dependency.host };
      if (verdict.kind === 'near-miss') {
        const description = `name the host ${service.name}`;
        yield {
          ...common,
          message: 'nearMiss',
          data: { ...data, service: service.name },
          fix: { description, safety: 'review' },
        };
      } else {
        const namespace = service.namespace ?? '';
        const description = `name the host ${service.name}.${namespace}`;
        yield {
          ...common,
          message: 'otherNamespace',
          data: { ...data, namespace },
          fix: { description, safety: 'review' },
        };
      }
    }
  },
});

/**
 * The name of another copy may well be meant while others use the declared one for something else; it is a slip when
 * they say it by the same variable.
 */
function certaintyOf({ host, by }: DependencyHost, service: string, index: ProjectIndex): Certainty {
  const uses = usesOfHost(service, index);
  return isCopyName(host, service) && uses.size > 0 && !uses.has(by) ? 'possible' : 'likely';
}

function relatedTo({ declaredAt }: DependencyHost): readonly RelatedReport[] {
  return declaredAt === undefined ? [] : [{ message: 'the host stands here', at: declaredAt }];
}
