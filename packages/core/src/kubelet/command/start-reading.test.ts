import { describe, expect, test } from 'vitest';
import { parseManifests } from '../../manifest/parse-manifests.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { buildProjectIndex, type ProjectIndex } from '../../model/project-index.js';
import { readWorkload } from '../../model/workload.js';
import { effectiveCommandOf } from './effective-command.js';
import { executedWordsOf, startReadingOf } from './start-reading.js';

interface Parsed {
  readonly pod: Pod;
  readonly container: Container;
  readonly index: ProjectIndex;
}

function parse(container: string, rest = ''): Parsed {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n  containers:\n    - ${JSON.stringify({ name: 'c' }).slice(0, -1)}, ${container} }\n${rest}`;
  const { manifests } = parseManifests([{ path: 'pod.yaml', text }]);
  const index = buildProjectIndex(manifests);
  const pod = manifests.flatMap((manifest) => readWorkload(manifest)?.pods ?? [])[0];
  const first = pod?.containers[0];
  if (pod === undefined || first === undefined) throw new Error('the test has no pod');
  return { pod, container: first, index };
}

function wordsOf(container: string): readonly string[] | undefined {
  const { pod, container: one, index } = parse(container);
  return effectiveCommandOf(pod, one, index).words?.map(({ text }) => text);
}

describe('the effective command', () => {
  test.each([
    ['image: postgres:16', ['docker-entrypoint.sh', 'postgres']],
    ['image: postgres:16, args: [-c, max_connections=9]', ['docker-entrypoint.sh', '-c', 'max_connections=9']],
    ['image: postgres:16, command: [bash]', ['bash']],
    ['image: postgres:16, command: [bash], args: [-c, ls]', ['bash', '-c', 'ls']],
    ['image: postgres:16, command: [], args: []', ['docker-entrypoint.sh', 'postgres']],
    ['image: acme/app, args: [serve]', undefined],
    ['image: acme/app', undefined],
  ])('%s', (container, words) => {
    expect(wordsOf(container)).toEqual(words);
  });

  test('the kubelet replaces what it can read, and leaves the rest', () => {
    const env = 'env: [{ name: PORT, value: "80" }, { name: KEY, valueFrom: { secretKeyRef: { name: s, key: k } } }]';
    const { pod, container, index } = parse(
      `image: acme/app, command: [app, ":$(PORT)", "$(KEY)", "$(NONE)", "$$(PORT)"], ${env}`,
    );
    const words = effectiveCommandOf(pod, container, index).given;
    expect(words.map(({ text }) => text)).toEqual(['app', ':80', '$(KEY)', '$(NONE)', '$(PORT)']);
    expect(words.map(({ isReadable }) => isReadable)).toEqual([true, true, false, true, true]);
  });
});

describe('the start', () => {
  function endsOf(container: string, rest = ''): string | undefined {
    const { pod, container: one, index } = parse(container, rest);
    return startReadingOf(pod, one, index)?.reading.ends;
  }

  test.each([
    ['image: busybox, command: [sh, -c, echo hi]', 'always'],
    ['image: busybox, command: [/sbin/tini, --, sh, -ec, "echo hi"]', 'always'],
    ['image: busybox, command: [sh], args: [-c, "while true; do sleep 1; done"]', 'never'],
    ['image: busybox, command: [sh]', 'always'],
    ['image: busybox, command: [sh], stdin: true', 'unknown'],
    ['image: busybox, command: [cat], tty: true', 'unknown'],
    ['image: acme/app, command: [sleep, infinity]', 'never'],
    ['image: acme/app, command: [./server]', 'unknown'],
    ['image: acme/app, args: [sh, -c, exit 1]', 'always'],
    ['image: acme/app, args: [exit]', undefined],
    ['image: redis:7, args: [--port, "1"]', undefined],
    ['image: postgres:16', undefined],
  ])('%s', (container, ends) => {
    expect(endsOf(container)).toBe(ends);
  });

  const scripts = `  volumes:\n    - { name: s, configMap: { name: scripts } }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: scripts }\ndata:\n  run.sh: "#!/bin/sh\\nexit 4\\n"\n`;

  test.each(['command: [sh, /s/run.sh]', 'command: [/s/run.sh]', 'command: [tini, --, /s/run.sh, --flag]'])(
    'the script of a ConfigMap is read: %s',
    (command) => {
      const { pod, container, index } = parse(
        `image: acme/app, ${command}, volumeMounts: [{ name: s, mountPath: /s }]`,
        scripts,
      );
      expect(startReadingOf(pod, container, index)).toMatchObject({
        reading: { ends: 'always', exitCode: 4 },
        file: { key: 'run.sh' },
      });
    },
  );

  test.each([
    ['[ -f /s/run.sh ] || exit 3; exit 4', 4],
    ['[ ! -e /s/other.sh ] && exit 5; exit 4', 5],
    ['if test -r /s/other.sh; then exit 5; fi; exit 6', 6],
    ['[ -f /elsewhere ] && exit 5; exit 6', undefined],
  ])('a ConfigMap that is mounted answers questions about its files: %s', (script, exitCode) => {
    const { pod, container, index } = parse(
      `image: acme/app, command: [sh, -c, "${script}"], volumeMounts: [{ name: s, mountPath: /s }]`,
      scripts,
    );
    const reading = startReadingOf(pod, container, index)?.reading;
    expect(reading?.ends === 'always' ? reading.exitCode : 'another end').toBe(exitCode);
  });

  test('init programs before the command are left out', () => {
    const { pod, container, index } = parse('image: acme/app, command: [env, A=b, dumb-init, --, ./server, -v]');
    expect(executedWordsOf(pod, container, index)?.map(({ text }) => text)).toEqual(['./server', '-v']);
  });
});
