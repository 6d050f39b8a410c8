/** Small projects whose workloads refer to something, and what is found in them. */
import { type AnalyzeOptions, analyze, type Finding, parseManifests } from '@crashlint/core';

/** By path the object or objects of a file. */
export type Files = Readonly<Record<string, object | readonly object[]>>;

export const configMap = (name: string, keys: readonly string[] = ['k'], namespace?: string): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  data: Object.fromEntries(keys.map((key) => [key, 'text'])),
});

export const secret = (name: string): object => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name },
  data: { k: 'dGV4dA==' },
});

export const workload = (name: string, wanted: object, namespace?: string): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name,
            image: 'registry.example.com/shop/app:1',
            envFrom: [wanted],
            resources: { limits: { memory: '64Mi' } },
          },
        ],
      },
    },
  },
});

export const wantsConfig = (name: string): object => ({ configMapRef: { name } });
export const wantsSecret = (name: string): object => ({ secretRef: { name } });

export function findingsOf(files: Files, options: AnalyzeOptions = {}): readonly Finding[] {
  const sources = Object.entries(files).map(([path, content]) => ({
    path,
    text: (Array.isArray(content) ? content : [content]).map((object) => JSON.stringify(object)).join('\n---\n'),
  }));
  return analyze(parseManifests(sources), options).findings;
}

export const seen = (files: Files, options: AnalyzeOptions = {}): readonly string[] =>
  findingsOf(files, options).map(({ rule, certainty, location }) => `${certainty} ${rule} ${location?.file}`);
