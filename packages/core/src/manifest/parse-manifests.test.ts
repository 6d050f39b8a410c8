import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestFromObject, manifestsFromObject, parseManifestFile, parseManifests } from './parse-manifests.js';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\n';

function parse(text: string, path = 'app.yaml') {
  return parseManifestFile({ path, text });
}

function names(text: string, path?: string) {
  return parse(text, path).manifests.map(({ kind, name }) => `${kind}/${name}`);
}

describe('documents', () => {
  it('identifies an object', () => {
    const [manifest] = parse(CONFIG_MAP).manifests;
    expect(manifest).toMatchObject({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: 'settings',
      namespace: 'shop',
      file: 'app.yaml',
    });
    expect(manifest?.toObject()).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'settings', namespace: 'shop' },
    });
  });

  it('leaves name empty for generateName and namespace out when it is empty', () => {
    const [manifest] = parse(
      'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: load-, namespace: ""}\n',
    ).manifests;
    expect(manifest?.name).toBe('');
    expect(manifest).not.toHaveProperty('namespace');
  });

  it('reads all of a stream and skips empty and comment-only ones', () => {
    const text = `# licence\n---\n${CONFIG_MAP}---\n# nothing\n---\n---\n${CONFIG_MAP.replace('settings', 'other')}...\n---\n`;
    expect(names(text)).toEqual(['ConfigMap/settings', 'ConfigMap/other']);
    expect(parse(text)).toMatchObject({ problems: [], notAnalysed: [], files: 1 });
  });

  it('keeps a %YAML or %TAG directive with the document behind it', () => {
    expect(names(`%YAML 1.1\n# c\n---\n${CONFIG_MAP}`)).toEqual(['ConfigMap/settings']);
    expect(
      parse(`%TAG !e! tag:yaml.org,2002:\n---\n${CONFIG_MAP}data: {a: !e!str 1}\n`).manifests[0]?.toObject(),
    ).toMatchObject({ data: { a: '1' } });
  });

  it.each(['', '\n', '# only a comment\n', '---\n', '\ufeff', '...\n'])('finds nothing in %j', (text) => {
    expect(parse(text)).toEqual({ manifests: [], problems: [], ignoreComments: [], files: 1, notAnalysed: [] });
  });

  it('counts YAML that is not Kubernetes and says nothing else', () => {
    const { problems, notAnalysed } = parseManifests([
      { path: '.github/workflows/ci.yaml', text: 'on: push\njobs: {}\n' },
      { path: 'compose.yaml', text: 'services: [}\n' },
      { path: 'list.yaml', text: '- a\n---\nkind: Deployment\n' },
    ]);
    expect(problems).toEqual([]);
    expect(notAnalysed).toEqual([expect.objectContaining({ what: 'YAML documents', count: 4 })]);
  });

  it('reads JSON, CRLF and a byte order mark', () => {
    expect(names(JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } }), 'pod.json')).toEqual([
      'Pod/a',
    ]);
    const [manifest] = parse(`\ufeff${CONFIG_MAP}`.replaceAll('\n', '\r\n')).manifests;
    expect(manifest?.toObject()['metadata']).toEqual({ name: 'settings', namespace: 'shop' });
    expect(manifest?.locate(['apiVersion'])).toMatchObject({
      start: { line: 1, column: 13 },
      end: { line: 1, column: 15 },
    });
  });

  it('takes kustomizations that leave out kind or apiVersion', () => {
    const [manifest] = parse('resources: [a.yaml]\n', 'base/kustomization.yaml').manifests;
    expect(manifest).toMatchObject({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', name: '' });
    expect(manifest?.toObject()).toMatchObject({ kind: 'Kustomization', resources: ['a.yaml'] });
    expect(manifest?.locate(['resources', 0])).toMatchObject({ start: { line: 1, column: 13 } });
    expect(names('kind: Kustomization\nresources: []\n', 'any.yaml')).toEqual(['Kustomization/']);
    expect(parse('resources: [a\n', 'Kustomization').problems).toHaveLength(1);
  });

  it('keeps the keys of Secrets encrypted by SOPS', () => {
    const [manifest] = parse(
      'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  password: ENC[AES256_GCM,data:x]\nsops: {version: 3.9.0}\n',
    ).manifests;
    expect(manifest?.toObject()['stringData']).toEqual({ password: 'ENC[AES256_GCM,data:x]' });
    expect(parse('data: ENC[x]\nsops: {}\n').problems).toEqual([]);
  });

  it('leaves out the schema of a CustomResourceDefinition, keeping its names', () => {
    const text =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: a\nspec:\n  group: g\n  names: {kind: A}\n  versions:\n  - {}\n';
    expect(parse(text).manifests[0]?.toObject()['spec']).toEqual({ group: 'g', names: { kind: 'A' } });
  });
});

describe('lists', () => {
  it('opens List, and typed lists whose items leave out their type', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${CONFIG_MAP.trimEnd().replaceAll('\n', '\n  ')}\n- apiVersion: v1\n  kind: PodList\n  items:\n  - metadata: {name: inner}\n`;
    const { manifests } = parse(list);
    expect(manifests.map(({ kind, name }) => `${kind}/${name}`)).toEqual(['ConfigMap/settings', 'Pod/inner']);
    expect(manifests[0]?.locate(['metadata', 'name'])).toMatchObject({
      start: { line: 7, column: 11 },
      end: { line: 7, column: 19 },
    });
    expect(manifests[1]?.toObject()).toEqual({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'inner' } });
    expect(manifests[1]?.locate(['metadata', 'name'])).toMatchObject({ start: { line: 12, column: 22 } });
    expect(manifests[1]?.locate([])).toMatchObject({ start: { line: 12, column: 5 } });
  });

  it('does not open an object that is merely called a list', () => {
    expect(names('apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: a}\nspec: {items: []}\n')).toEqual([
      'AllowList/a',
    ]);
  });
});

describe('problems', () => {
  it('names a syntax error and still reads the other documents', () => {
    const { manifests, problems } = parse(
      `${CONFIG_MAP}---\napiVersion: v1\nkind: Pod\nspec: "open\n---\n${CONFIG_MAP}`,
    );
    expect(manifests).toHaveLength(2);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'yaml-syntax', severity: 'error', file: 'app.yaml', line: 9 }),
    ]);
  });

  it('tells at most five errors of a file', () => {
    const { problems } = parse(`apiVersion: v1\n${'a: b: c\n---\n'.repeat(9)}`);
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toMatch(/^And 4 more/);
  });

  it('keeps the last of duplicate keys and reports them', () => {
    const { manifests, problems } = parse(`${CONFIG_MAP}data:\n  mode: a\n  mode: b\n`);
    expect(manifests[0]?.toObject()['data']).toEqual({ mode: 'b' });
    expect(manifests[0]?.locate(['data', 'mode'])).toMatchObject({ start: { line: 8, column: 9 } });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'duplicate-key',
        severity: 'warning',
        line: 8,
        column: 3,
        message: expect.stringContaining('line 7'),
      }),
    ]);
  });

  it('never repeats a value in a message', () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nstringData:\n  p: "hunter2" hunter3\n  hunter4\n  q: !!int hunter5\n  r: [hunter6: {\n';
    const { problems } = parse(secret);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('hunter');
  });

  it('escapes control characters of keys', () => {
    const { problems } = parse('apiVersion: v1\nkind: X\n"\\e[31m\\n": 1\n"\\e[31m\\n": 2\n');
    expect(problems[0]?.message).toContain('\\u001b[31m\\u000a');
  });

  it('refuses what is not text or too large', () => {
    expect(parse('a\0b').problems).toMatchObject([{ code: 'not-text', severity: 'error' }]);
    expect(parse('\ufffd\u0001\ufffd\u0002 a').problems).toMatchObject([{ code: 'not-text' }]);
    expect(parse('x'.repeat(32 * 1024 * 1024 + 1)).problems).toMatchObject([
      { code: 'file-too-large', severity: 'error' },
    ]);
  });
});

describe('limits', () => {
  const head = 'apiVersion: v1\nkind: ConfigMap\n';
  const chain = (length: number, link: (index: number) => string) =>
    head + Array.from({ length }, (_, index) => link(index)).join('');

  it.each([
    ['brackets', `${head}a: ${'['.repeat(100_000)}`],
    ['dashes', `${head}a:\n ${'- '.repeat(100_000)}`],
    [
      'a chain of aliases',
      chain(200, (index) => (index === 0 ? 'c0: &c0 {}\n' : `c${index}: &c${index} {n: *c${index - 1}}\n`)),
    ],
  ])('stops at %s', (_, text) => {
    expect(parse(text).problems).toMatchObject([{ code: 'too-deep', severity: 'error', line: expect.any(Number) }]);
  });

  it('takes 128 levels', () => {
    expect(parse(`${head}a: ${'['.repeat(127)}${']'.repeat(127)}\n`).problems).toEqual([]);
    expect(parse(`${head}a: ${'['.repeat(128)}${']'.repeat(128)}\n`).problems).toMatchObject([{ code: 'too-deep' }]);
  });

  it.each([
    [
      'aliases',
      chain(40, (index) =>
        index === 0 ? 'a0: &a0 [x]\n' : `a${index}: &a${index} [${`*a${index - 1},`.repeat(10)}]\n`,
      ),
    ],
    [
      'merges',
      chain(40, (index) =>
        index === 0 ? 'a0: &a0 {k: 1}\n' : `a${index}: &a${index} {<<: [*a${index - 1}, *a${index - 1}]}\n`,
      ),
    ],
    ['long text', `${head}b: &b ${'x'.repeat(1_000_000)}\nc: [${'*b,'.repeat(100)}]\n`],
  ])('stops at %s that would expand too far, at once', (_, text) => {
    const before = Date.now();
    expect(parse(text).problems).toMatchObject([{ code: 'too-many-aliases' }]);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it('reports an alias inside its own anchor and an unknown one', () => {
    expect(parse(`${head}a: &a [*a]\n`).problems).toMatchObject([{ code: 'yaml-syntax', line: 3, column: 8 }]);
    expect(parse(`${head}a: *nobody\n`).problems).toMatchObject([{ code: 'yaml-syntax', line: 3, column: 4 }]);
  });
});

describe('plain objects', () => {
  it('become manifests without positions', () => {
    const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };
    expect(manifestFromObject(object)).toMatchObject({ kind: 'Pod', name: 'a' });
    expect(manifestFromObject(object)?.toObject()).toBe(object);
    expect(manifestFromObject(object)?.locate(['metadata'])).toBeUndefined();
    expect(
      manifestsFromObject({ apiVersion: 'v1', kind: 'PodList', items: [{ metadata: { name: 'b' } }, null] }),
    ).toMatchObject([{ kind: 'Pod', name: 'b' }]);
  });

  it('are refused when they are not Kubernetes', () => {
    const circular: Record<string, unknown> = { apiVersion: 'v1', kind: 'List' };
    circular['items'] = [circular];
    for (const value of [undefined, null, 1, 'a', [], {}, { kind: 'Pod' }, { apiVersion: 1, kind: 'Pod' }, circular])
      expect(manifestFromObject(value)).toBeUndefined();
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(manifestsFromObject(value))));
  });
});

describe('any text', () => {
  const soup = fc.array(
    fc.constantFrom(
      'a',
      'kind',
      'apiVersion: v1\nkind: Pod\n',
      ': ',
      ':',
      '- ',
      '-',
      '? ',
      '\n',
      '\n  ',
      '\n\t',
      ' ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>',
      '|2-',
      '#',
      ' #',
      '&x ',
      '*x',
      '!!int ',
      '!',
      '<<: ',
      '---',
      '\n---\n',
      '...',
      '%',
      '{{ ',
      ' }}',
      '{%',
      '\ufeff',
      '\r\n',
      '\r',
      '\0',
      '\u2028',
      '0777',
      '~',
      '\\',
      '😀',
      '\ud800',
      '# crashlint-ignore x: y',
    ),
    { maxLength: 60 },
  );

  it('is read without an exception, and every field can be located', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          const { manifests, problems } = parse(text);
          for (const problem of problems) expect(problem.message).not.toMatch(/[\n\r]/);
          for (const manifest of manifests)
            expect(manifest.locate(['metadata', 'name', 0, 'x'])?.start.line).toBeGreaterThan(0);
          for (const manifest of manifests) manifest.toObject();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
