import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { imageOfContainer } from '../image-of-container.js';
import { readableEnvironmentOf } from '../readable-environment.js';
import { findDisplacement } from './endpoint-settings.js';

function find(container: object, path: string, port: number): object | undefined {
  const { pod, container: read, index } = readPod(container);
  const image = imageOfContainer(pod, read);
  const environment = readableEnvironmentOf(pod, read, index);
  return findDisplacement({ path, port }, { container: read, environment, ...(image === undefined ? {} : { image }) });
}

const env = (variables: Readonly<Record<string, string>>): object => ({
  env: Object.entries(variables).map(([name, value]) => ({ name, value })),
});
const HEALTH = '/actuator/health';
const PROMETHEUS = { image: 'prom/prometheus:v2.51.0' };
const KEYCLOAK = 'quay.io/keycloak/keycloak:24.0';

test.each<[object, string, number, object]>([
  [env({ MANAGEMENT_SERVER_PORT: '9001' }), HEALTH, 8080, { port: 9001 }],
  [env({ SERVER_PORT: '9090' }), HEALTH, 8080, { port: 9090 }],
  [env({ SERVER_SERVLET_CONTEXT_PATH: '/shop/' }), HEALTH, 8080, { path: '/shop/actuator/health' }],
  [{ ...PROMETHEUS, args: ['--web.external-url=https://a.example/prom'] }, '/-/ready', 9090, { path: '/prom/-/ready' }],
  [{ image: 'jenkins/jenkins:2.440', ...env({ JENKINS_OPTS: '--prefix=/ci' }) }, '/login', 8080, { path: '/ci/login' }],
  [{ image: KEYCLOAK, args: ['start', '--http-relative-path=/auth'] }, '/health', 8080, { path: '/auth/health' }],
  [{ image: 'traefik:v3.0', args: ['--api'] }, '/ping', 8080, { setting: '--ping' }],
])('%j answers %s on %i elsewhere', (container, path, port, expected) => {
  expect(find(container, path, port)).toMatchObject(expected);
});

test.each<[object, string, number]>([
  [env({ MANAGEMENT_SERVER_PORT: '9001', SERVER_SERVLET_CONTEXT_PATH: '/shop' }), HEALTH, 9001],
  [env({ SERVER_SERVLET_CONTEXT_PATH: '/shop' }), '/shop/actuator/health', 8080],
  // The jar may give the actuator a port of its own.
  [env({ SERVER_SERVLET_CONTEXT_PATH: '/shop' }), HEALTH, 8081],
  [{ ...env({ SERVER_PORT: '80' }), ports: [{ containerPort: 80 }, { containerPort: 8080 }] }, HEALTH, 8080],
  [env({ SERVER_PORT: '9090', JAVA_TOOL_OPTIONS: '-Xmx1g -Dserver.port=8080' }), HEALTH, 8080],
  [env({ SERVER_PORT: '9090' }), '/healthz', 8080],
  [{ ...PROMETHEUS, args: ['--web.external-url=https://a.example/p', '--web.route-prefix=/'] }, '/-/ready', 9090],
  [{ ...PROMETHEUS, args: ['--web.external-url=https://a.example'] }, '/-/ready', 9090],
  [
    { image: KEYCLOAK, ...env({ KC_HTTP_RELATIVE_PATH: '/auth', KC_HTTP_MANAGEMENT_RELATIVE_PATH: '/' }) },
    '/health',
    9000,
  ],
  [{ image: 'traefik:v3.0', args: ['--ping=true'] }, '/ping', 8080],
  [{ image: 'traefik:v3.0' }, '/ping', 8080],
])('%j answers %s on %i', (container, path, port) => {
  expect(find(container, path, port)).toBeUndefined();
});
