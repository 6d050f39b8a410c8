import { analyze, parseManifests } from '@crashlint/core';
import { expect, test } from 'vitest';

const rulesFor = (image: string, env: Readonly<Record<string, string>>): readonly string[] => {
  const container = { name: 'main', image, env: Object.entries(env).map(([name, value]) => ({ name, value })) };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod' }, spec: { containers: [container] } };
  const { findings } = analyze(parseManifests([{ path: 'pod.yaml', text: JSON.stringify(pod) }]));
  return findings.map(({ rule }) => rule).filter((rule) => rule === 'image-env-invalid-value');
};

test.each([
  ['a short password', { NEO4J_AUTH: 'neo4j/test' }, 1],
  [
    'a short password that a setting allows',
    { NEO4J_AUTH: 'neo4j/test', NEO4J_dbms_security_auth__minimum__password__length: '4' },
    0,
  ],
  ['a long password', { NEO4J_AUTH: 'neo4j/long-enough' }, 0],
  ['a long password that must be changed', { NEO4J_AUTH: 'neo4j/long-enough/true' }, 0],
  [
    'the password of the factory',
    { NEO4J_AUTH: 'neo4j/neo4j', NEO4J_dbms_security_auth__minimum__password__length: '4' },
    1,
  ],
  ['no password', { NEO4J_AUTH: 'none' }, 0],
] as const)('neo4j:5 with %s', (_, env, count) => {
  expect(rulesFor('neo4j:5', env)).toHaveLength(count);
});
