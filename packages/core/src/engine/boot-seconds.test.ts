import { expect, test } from 'vitest';
import { analyze } from '../analyze.js';
import type { Finding, Problem } from '../finding.js';

const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop' },
  spec: {
    template: {
      spec: {
        containers: [
          {
            name: 'app',
            image: 'ghcr.io/shop/app:1',
            resources: { limits: { memory: '64Mi' } },
            livenessProbe: { httpGet: { path: '/', port: 80 } },
          },
        ],
      },
    },
  },
};

function find(bootSeconds: Readonly<Record<string, number>>): readonly Finding[] {
  return analyze([DEPLOYMENT], { bootSeconds }).findings;
}

function problemsOf(bootSeconds: Readonly<Record<string, number>>): readonly Problem[] {
  return analyze([DEPLOYMENT], { bootSeconds }).problems;
}

test('a boot time of the configuration makes the verdict certain', () => {
  expect(find({})).toEqual([]);
  expect(find({ 'Deployment/shop': 15 })).toEqual([]);
  expect(find({ 'Deployment/shop': 45 })).toMatchObject([{ rule: 'liveness-kills-slow-start', certainty: 'certain' }]);
  expect(find({ 'Deployment/shop': 45, 'Deployment/shop/app': 15 })).toEqual([]);
});

test('a faulty boot time is reported', () => {
  expect(problemsOf({ 'Deployment/shop': 15 })).toEqual([]);
  expect(problemsOf({ shop: 15 })).toMatchObject([{ code: 'invalid-config' }]);
  expect(problemsOf({ 'Deployment/shop': -1 })).toMatchObject([{ code: 'invalid-config' }]);
});
