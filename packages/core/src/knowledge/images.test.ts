import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseImageReference } from '../model/image-reference.js';
import { readImagesTable } from './generated/images.js';
import { identifyImage, type KnownImage } from './images.js';

function identify(image: string): KnownImage | undefined {
  return identifyImage(parseImageReference(image));
}

describe('names', () => {
  test.each([
    'postgres:16',
    'docker.io/library/postgres:16',
    'index.docker.io/postgres:16',
    'mirror.gcr.io/library/postgres:16',
    'public.ecr.aws/docker/library/postgres:16',
    'harbor.example.com/hub/library/postgres:16',
    'cache.example.com:5000/docker.io/library/postgres:16@sha256:0123',
  ])('%s is the official image', (image) => {
    expect(identify(image)).toMatchObject({ id: 'postgres', match: 'exact', version: { major: 16 } });
  });

  test('a path that only ends in the same word is less certain', () => {
    expect(identify('registry.example.com/team/postgres:16')).toMatchObject({ id: 'postgres', match: 'lastName' });
  });

  test.each([
    'calico/node:v3',
    'kindest/node:v1.30',
    'registry.example.com/team/python:1',
    'acme/server',
    'postgres-exporter',
  ])('%s is not known', (image) => {
    expect(identify(image)).toBeUndefined();
  });
});

describe('versions', () => {
  test.each([
    ['postgres:18', 'postgres', { major: 18 }],
    ['timescale/timescaledb:2.17.2-pg16', 'postgres', { major: 16 }],
    ['quay.io/keycloak/keycloak:26.0.7', 'keycloak', { major: 26, minor: 0 }],
    ['mcr.microsoft.com/mssql/server:2022-latest', 'mssql', { major: 2022 }],
    ['mysql:latest', 'mysql', undefined],
    ['mysql', 'mysql', undefined],
    ['mysql:7f30fdb', 'mysql', undefined],
    ['minio/minio:RELEASE.2025-04-22T22-12-26Z', 'minio', undefined],
  ])('%s', (image, id, version) => {
    expect(identify(image)?.id).toBe(id);
    expect(identify(image)?.version).toEqual(version);
  });

  test('facts follow the version', () => {
    expect(identify('postgres:17')?.facts.dataDirectory).toMatchObject({ path: '/var/lib/postgresql/data' });
    expect(identify('postgres:18')?.facts.dataDirectory?.refusedMount).toBe('/var/lib/postgresql/data');
    expect(identify('postgres:17-alpine')?.facts).toMatchObject({ uid: 70, userland: 'alpine' });
  });

  test('an open minor version that decides makes the fact an assumption', () => {
    expect(identify('opensearchproject/opensearch:2')?.assumed).toContain('requiredEnvironment');
    expect(identify('opensearchproject/opensearch:2.11')?.facts.requiredEnvironment).toBeUndefined();
    expect(identify('opensearchproject/opensearch:2.12')?.assumed).toEqual([]);
  });

  test('without a version the newest facts hold, as assumptions', () => {
    const known = identify('postgres:latest');
    expect(known?.facts.dataDirectory?.refusedMount).toBeDefined();
    expect(known?.assumed).toContain('dataDirectory');
    expect(known?.assumed).not.toContain('ports');
  });
});

describe('the table', () => {
  const schema: object = JSON.parse(readFileSync('rules/knowledge/schemas/images.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const entry = {
    id: 'x',
    names: ['x'],
    facts: {},
    source: [{ url: 'https://example.com', says: 'so it is' }],
    date: '2026-01-01',
  };

  test('accepts an entry with a source and refuses one without', () => {
    const { source: _, ...unsourced } = entry;
    expect(validate([entry])).toBe(true);
    expect(validate([unsourced])).toBe(false);
    expect(validate([{ ...entry, source: [] }])).toBe(false);
    expect(validate([{ ...entry, source: [{ url: 'somewhere', says: 'so it is' }] }])).toBe(false);
  });

  test('names every image once', () => {
    const names = readImagesTable().flatMap((one) => one.names);
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
    const ids = readImagesTable().map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  test('holds only regular expressions that compile', () => {
    const patterns = readImagesTable()
      .flatMap(({ versionPattern, otherTags, variants = [] }) => [
        versionPattern,
        otherTags,
        ...variants.map(({ when }) => when.tag),
      ])
      .filter((one) => one !== undefined);
    for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
    expect(patterns.length).toBeGreaterThan(5);
  });

  test('covers at least sixty images', () => {
    expect(readImagesTable().length).toBeGreaterThanOrEqual(60);
  });
});
