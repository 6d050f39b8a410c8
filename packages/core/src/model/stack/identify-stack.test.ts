import { describe, expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { readImagesTable } from '../../knowledge/generated/images.js';
import { STACKS } from '../../knowledge/stacks.js';
import { identifyStack } from './identify-stack.js';

describe('identifyStack', () => {
  test.each([
    ['an official image', { image: 'quay.io/keycloak/keycloak:26.3' }, 'keycloak', 'sure'],
    [
      'a path that only ends in the same word',
      { image: 'registry.example.com/team/keycloak:26.3' },
      'keycloak',
      'probable',
    ],
    [
      'one good sign',
      { image: 'ghcr.io/shop/app:1', env: [{ name: 'SPRING_PROFILES_ACTIVE', value: 'x' }] },
      'spring-boot',
      'probable',
    ],
    [
      'two good signs',
      {
        image: 'ghcr.io/shop/app:1',
        env: [{ name: 'SPRING_PROFILES_ACTIVE', value: 'x' }],
        livenessProbe: { httpGet: { path: '/actuator/health', port: 8080 } },
      },
      'spring-boot',
      'sure',
    ],
    [
      'the signs of the stack below count too',
      {
        image: 'ghcr.io/shop/app:1',
        command: ['java', '-jar', 'app.jar'],
        env: [{ name: 'SPRING_DATASOURCE_URL', value: 'x' }],
      },
      'spring-boot',
      'sure',
    ],
    ['the stack below alone', { image: 'ghcr.io/shop/app:1', command: ['java', '-jar', 'app.jar'] }, 'jvm', 'probable'],
  ])('%s', (_, container, id, confidence) => {
    const identified = identify(container);
    expect(identified?.stack.id).toBe(id);
    expect(identified?.confidence).toBe(confidence);
  });

  test.each([
    ['an image of which nothing is known', { image: 'ghcr.io/shop/app:1' }],
    ['one weak sign', { image: 'ghcr.io/shop/app:1-jre', ports: [{ containerPort: 8080 }] }],
    ['a word inside another word', { image: 'ghcr.io/shop/springfield:1' }],
  ])('nothing for %s', (_, container) => {
    expect(identify(container)).toBeUndefined();
  });
});

describe('rules/knowledge/stacks.yaml', () => {
  test.each(STACKS.map((stack) => [stack.id, stack] as const))(
    '%s is consistent',
    (_, { boot, extends: base, evidence }) => {
      expect(boot.fastest).toBeLessThanOrEqual(boot.typical);
      expect(boot.typical).toBeLessThanOrEqual(boot.slowest);
      if (base !== undefined) expect(STACKS.map(({ id }) => id)).toContain(base);
      for (const { on, pattern } of evidence) {
        if (on !== 'image') continue;
        const known = readImagesTable().filter(({ id }) => new RegExp(pattern).test(id));
        expect(known, `no image has an id like ${pattern}`).not.toEqual([]);
      }
    },
  );
});

function identify(container: object): ReturnType<typeof identifyStack> {
  const read = readPod(container);
  return identifyStack(read.pod, read.container);
}
