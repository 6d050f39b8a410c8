import { identifyImage } from '../../knowledge/images.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import { type ReadableEnvironment, readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Probe } from '../../model/probe.js';
import { defineRule, type FixReport } from '../../rule.js';

/** The first major version that answers health checks on the management port. */
const MANAGEMENT_SINCE = 25;
const MANAGEMENT_PORT = 9000;
/** Earlier versions ran on WildFly and had other paths. */
const QUARKUS_SINCE = 17;

export default defineRule({
  id: 'keycloak-health-port',
  scope: 'container',
  summary: 'A probe asks Keycloak for its health where this version does not answer',
  messages: {
    port: (data: { kind: string; path: string; port: number; effect: string }) =>
      `The ${data.kind} probe asks ${data.path} on port ${data.port}, but Keycloak ${MANAGEMENT_SINCE} and later answers it on port ${MANAGEMENT_PORT} only, so ${data.effect}.`,
    disabled: (data: { kind: string; path: string; effect: string }) =>
      `The ${data.kind} probe asks ${data.path}, but Keycloak serves it only with KC_HEALTH_ENABLED=true, so ${data.effect}.`,
  },
  *check({ pod, container, index }) {
    const image = container.image === undefined ? undefined : identifyImage(container.image);
    const version = image?.version?.major ?? MANAGEMENT_SINCE;
    if (image?.id !== 'keycloak' || !isProbed(container) || version < QUARKUS_SINCE) return;
    const health = readHealthSettings(container, readableEnvironmentOf(pod, container, index));
    const isManaged = version >= MANAGEMENT_SINCE && !health.isMoved;
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const question = readHealthQuestion(container, probe);
      if (question === undefined) continue;
      const isWrongPort = isManaged && question.port !== MANAGEMENT_PORT;
      if (!isWrongPort && !health.isOff) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const at = [...probe.path, 'httpGet', isWrongPort ? 'port' : 'path'];
      const data = { kind: probe.kind, ...question, effect: consequence.effect };
      const sure = image.version === undefined ? 'likely' : 'certain';
      const body = {
        at,
        certainty: limitCertainty(certaintyFor(sure, image), consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
      };
      if (isWrongPort) yield { ...body, message: 'port', data, fix: setPort(at) };
      else yield { ...body, message: 'disabled', data, fix: ENABLE_HEALTH };
    }
  },
});

const ENABLE_HEALTH: FixReport = { description: 'set KC_HEALTH_ENABLED: "true"', safety: 'review' };

function setPort(path: FieldPath): FixReport {
  const edits = [{ op: 'set' as const, path, value: MANAGEMENT_PORT }];
  return { description: `set port: ${MANAGEMENT_PORT}`, safety: 'review', edits };
}

interface HealthSettings {
  /** Nothing turns the health checks on, which are off by default. */
  readonly isOff: boolean;
  /** Some setting moves them to another port. */
  readonly isMoved: boolean;
}

function readHealthSettings(container: Container, environment: ReadableEnvironment): HealthSettings {
  const isSet = (variable: string): boolean => environment.get(variable) !== undefined;
  // An optimized start takes its build options from the image, where nobody here can see them.
  const isPrebuilt = findOption(container, 'optimized') !== undefined;
  const isOn = isSet('KC_HEALTH_ENABLED') || findOption(container, 'health-enabled') !== undefined;
  return {
    isOff: !isPrebuilt && !isOn && environment.isComplete,
    isMoved:
      MOVING_VARIABLES.some(isSet) ||
      ['http-management', 'legacy-observability'].some((option) => findOption(container, option) !== undefined),
  };
}

const MOVING_VARIABLES = [
  'KC_HTTP_MANAGEMENT_PORT',
  'KC_HTTP_MANAGEMENT_HEALTH_ENABLED',
  'KC_LEGACY_OBSERVABILITY_INTERFACE',
];

function readHealthQuestion(container: Container, { handlers }: Probe): { path: string; port: number } | undefined {
  const [handler, second] = handlers;
  if (handler?.type !== 'httpGet' || second !== undefined) return undefined;
  const port = resolveProbePort(container, handler);
  const path = handler.path ?? '/';
  if (typeof port !== 'number' || !/(^|\/)health(\/(live|ready|started))?\/?$/.test(path)) return undefined;
  return { path, port };
}

/** The value of `--name=value`, or of any option that begins so. */
function findOption({ command = [], args = [] }: Container, name: string): string | undefined {
  const option = [...command, ...args].join(' ').match(new RegExp(`--${name}[a-z-]*(?:[= ](\\S+))?`));
  return option === null ? undefined : (option[1] ?? '');
}
