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

test.each([
  ['Deployment/shpo', 'there is no workload Deployment/shpo; did you mean Deployment/shop?'],
  ['StatefulSet/shop', 'there is no workload StatefulSet/shop; did you mean Deployment/shop?'],
  ['Deployment/shop/ap', 'there is no container ap in that workload; did you mean app?'],
])('a boot time that is meant for a workload but misses it is told: %s', (key, fault) => {
  const message = `bootSeconds of ${key}: ${fault}`;
  expect(problemsOf({ [key]: 15 })).toEqual([{ code: 'invalid-config', severity: 'warning', message }]);
});

test('a boot time of something that is not analysed here is left alone', () => {
  expect(problemsOf({ 'Deployment/payments': 15, 'DaemonSet/logs/agent': 3 })).toEqual([]);
});
