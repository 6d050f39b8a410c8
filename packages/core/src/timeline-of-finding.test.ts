import { expect, test } from 'vitest';
import { analyze } from './analyze.js';
import { parseManifests } from './manifest/parse-manifests.js';
import { timelineOfFinding } from './timeline-of-finding.js';

interface Shape {
  readonly image: string;
  /** Fields of the container, one a line. */
  readonly fields: readonly string[];
}

function deployment({ image, fields }: Shape, name = 'shop'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers:
        - name: app
          image: ${image}
          resources: {limits: {memory: 1Gi}}
${fields.map((field) => `          ${field}\n`).join('')}`;
}

function drawAll(text: string): ReadonlyMap<string, ReturnType<typeof timelineOfFinding>> {
  const parsed = parseManifests([{ path: 'shop.yaml', text }]);
  return new Map(analyze(parsed).findings.map((finding) => [finding.rule, timelineOfFinding(parsed, finding)]));
}

const WRONG_PORT: Shape = { image: 'nginx:1.29', fields: ['livenessProbe: {tcpSocket: {port: 8080}}'] };
const SLOW: Shape = {
  image: 'quay.io/keycloak/keycloak:26.0',
  fields: ['args: [start]', 'livenessProbe: {tcpSocket: {port: 8080}}'],
};

test('a probe that asks the wrong port is never answered', () => {
  const timeline = drawAll(deployment(WRONG_PORT)).get('probe-port-not-served');
  expect(timeline?.subtitle).toBe('liveness probe every 10 s, 3 failures kill; the container never answers');
  expect(timeline?.bootSeconds).toBeUndefined();
  expect(timeline?.events.filter(({ type }) => type === 'kill').length).toBeGreaterThan(4);
});

test('nothing is told of an exit code that depends on the program', () => {
  const exits = (shape: Shape, rule: string): readonly unknown[] =>
    (drawAll(deployment(shape)).get(rule)?.events ?? []).flatMap((event) =>
      event.type === 'exit' ? [event.exitCode] : [],
    );
  expect(new Set(exits(WRONG_PORT, 'probe-port-not-served'))).toEqual(new Set([undefined]));
  expect(new Set(exits(SLOW, 'liveness-kills-slow-start'))).toEqual(new Set([143]));
});

test('a boot that takes too long goes on beyond the kill', () => {
  const timeline = drawAll(deployment(SLOW)).get('liveness-kills-slow-start');
  expect(timeline?.subtitle).toMatch(/; a boot of \d+ s$/);
  expect(timeline?.bootSeconds).toBeGreaterThan(timeline?.events.find(({ type }) => type === 'kill')?.atSeconds ?? 0);
});

test('a postStart hook comes first', () => {
  const hook = 'lifecycle: {postStart: {exec: {command: [sleep, "15"]}}}';
  const timeline = drawAll(deployment({ ...SLOW, fields: [...SLOW.fields, hook] })).get('liveness-kills-slow-start');
  expect(timeline?.subtitle).toContain('; a postStart hook of 15 s first; ');
  expect(timeline?.events.find(({ type }) => type === 'probe')?.atSeconds).toBeGreaterThanOrEqual(15);
});

test('of two objects with one name, the one that the finding stands in is drawn', () => {
  const fast: Shape = { image: WRONG_PORT.image, fields: ['livenessProbe: {tcpSocket: {port: 80}}'] };
  const timeline = drawAll(`${deployment(fast)}---\n${deployment(WRONG_PORT)}`).get('probe-port-not-served');
  expect(timeline?.subtitle).toContain('never answers');
});

test('no picture without a kill by a probe', () => {
  const readiness: Shape = { image: 'nginx:1.29', fields: ['readinessProbe: {tcpSocket: {port: 8080}}'] };
  expect([...drawAll(deployment(readiness)).values()].filter((timeline) => timeline !== undefined)).toEqual([]);
});

test('no picture that shows another time than the finding tells', () => {
  const fields = [
    'command: [sh, -c, "touch /tmp/up; sleep 120; rm /tmp/up; sleep 600"]',
    'livenessProbe: {exec: {command: [cat, /tmp/up]}}',
  ];
  const drawn = drawAll(deployment({ image: 'busybox:1.37', fields }));
  expect(drawn.has('probe-file-never-made')).toBe(true);
  expect(drawn.get('probe-file-never-made')).toBeUndefined();
});
