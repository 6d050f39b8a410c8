import { describe, expect, test } from 'vitest';
import { parseManifests } from './manifest/parse-manifests.js';
import { predictTimeline, type TimelineOptions } from './predict-timeline.js';

interface Shape {
  readonly name?: string;
  readonly image?: string;
  readonly annotation?: string;
  readonly probes?: string;
}

const LIVENESS = 'livenessProbe: {httpGet: {port: 8080}}';

function deployment({
  name = 'catalog',
  image = 'ghcr.io/northwind-shop/catalog:1',
  annotation,
  probes,
}: Shape): string {
  const annotations = annotation === undefined ? '' : `, annotations: {crashlint.dev/boot-seconds: "${annotation}"}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}${annotations}}
spec:
  template:
    spec:
      containers:
        - name: ${name}
          image: ${image}
          ${probes ?? LIVENESS}
`;
}

function predict(shapes: readonly Shape[], options: TimelineOptions = {}): ReturnType<typeof predictTimeline> {
  const text = shapes.map(deployment).join('---\n');
  return predictTimeline(parseManifests([{ path: 'shop.yaml', text }]), options);
}

describe('the boot time', () => {
  const STATED = { statedBootSeconds: { 'Deployment/catalog': 30 } };
  test.each([
    {
      name: 'as given, before all others',
      shape: { annotation: '75' },
      options: { ...STATED, bootSeconds: 5 },
      boot: 5,
    },
    { name: 'as the annotation states', shape: { annotation: '75' }, options: STATED, boot: 75 },
    { name: 'as the configuration states', shape: {}, options: STATED, boot: 30 },
  ])('$name', ({ shape, options, boot }) => {
    expect(predict([shape], options).timelines.map(({ timeline }) => timeline.bootSeconds)).toEqual([boot]);
  });

  test('typical of the stack where nobody states one', () => {
    const { timelines } = predict([{ image: 'quay.io/keycloak/keycloak:26.0' }]);
    expect(timelines[0]?.timeline.subtitle).toMatch(/a boot of \d+ s, typical of Keycloak$/);
  });

  test('asked for where nothing tells it, and the others are drawn', () => {
    const { timelines, problems } = predict([{ annotation: '5' }, { name: 'search' }]);
    expect(timelines.map(({ container }) => container)).toEqual(['catalog']);
    expect(problems).toEqual([
      {
        code: 'unknown-boot-time',
        message: 'Nothing tells how long container search of Deployment/search takes to start.',
      },
    ]);
  });
});

describe('the choice', () => {
  const SHOP = [{ annotation: '5' }, { name: 'search', annotation: '5' }, { name: 'mailer', probes: 'tty: true' }];
  test.each([
    { name: 'everything that a probe can kill', options: {}, drawn: ['catalog', 'search'] },
    { name: 'one workload', options: { workload: 'Deployment/search' }, drawn: ['search'] },
    { name: 'one container', options: { container: 'catalog' }, drawn: ['catalog'] },
  ])('$name', ({ options, drawn }) => {
    expect(predict(SHOP, options).timelines.map(({ container }) => container)).toEqual(drawn);
  });

  test.each([
    { options: { workload: 'Deployment/serach' }, code: 'unknown-workload', says: 'did you mean Deployment/search?' },
    { options: { workload: 'Deployment/search', container: 'serch' }, code: 'unknown-container', says: 'mean search?' },
    { options: { workload: 'Deployment/mailer' }, code: 'no-killing-probe', says: 'Deployment/mailer' },
  ])('$code', ({ options, code, says }) => {
    const { timelines, problems } = predict(SHOP, options);
    expect({ timelines, codes: problems.map((one) => one.code) }).toEqual({ timelines: [], codes: [code] });
    expect(problems[0]?.message).toContain(says);
  });

  test('nothing at all', () => {
    expect(predict([]).problems).toMatchObject([{ code: 'no-killing-probe' }]);
  });
});

describe('the picture', () => {
  const typesOf = (options: TimelineOptions): ReadonlySet<string> =>
    new Set(predict([{}], options).timelines.flatMap(({ timeline }) => timeline.events.map(({ type }) => type)));

  test('shows kills and waits of a boot that takes too long', () => {
    expect(typesOf({ bootSeconds: 75 })).toEqual(new Set(['start', 'probe', 'kill', 'exit', 'back-off']));
  });

  test('ends soon after a boot that is fast enough, unless more is asked for', () => {
    const until = (options: TimelineOptions): number | undefined =>
      predict([{}], options).timelines[0]?.timeline.untilSeconds;
    expect(typesOf({ bootSeconds: 5 })).toEqual(new Set(['start', 'probe']));
    expect(until({ bootSeconds: 5 })).toBe(35);
    expect(until({ bootSeconds: 5, untilSeconds: 90 })).toBe(90);
    expect(until({ bootSeconds: 75 })).toBe(600);
  });

  test('ends within a day, whatever is stated and written', () => {
    const probes = 'livenessProbe: {httpGet: {port: 80}, periodSeconds: -1, failureThreshold: 2000000000}';
    const { timelines } = predict([{ probes, annotation: '999999999' }]);
    expect(timelines[0]?.timeline.untilSeconds).toBe(86_400);
  });

  test('names probes with their numbers', () => {
    const probes = 'startupProbe: {httpGet: {port: 80}, periodSeconds: 5, failureThreshold: 1, initialDelaySeconds: 3}';
    const { timelines } = predict([{ probes }], { bootSeconds: 2 });
    expect(timelines[0]?.timeline).toMatchObject({
      title: 'Deployment/catalog · container catalog',
      subtitle: 'startup probe after 3 s, then every 5 s, 1 failure kills; a boot of 2 s, as given',
    });
  });
});
