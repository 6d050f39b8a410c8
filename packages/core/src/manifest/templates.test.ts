import { describe, expect, it } from 'vitest';
import { parseManifestFile } from './parse-manifests.js';

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: ${image}\n`;

function parse(text: string, path = 'app.yaml') {
  const { manifests, problems } = parseManifestFile({ path, text });
  return { manifests: manifests.length, problems };
}

const WARNING = { code: 'unrendered-template', severity: 'warning' };

describe('templates', () => {
  it.each([
    ['Helm', '{{- if .Values.enabled }}\napiVersion: v1\nkind: Pod\n{{- end }}\n'],
    ['Helm', `${pod('{{ .Values.image }}')}---\n${pod('{{ .Values.other }}')}`],
    ['Helm', pod('"{{ .Values.image }}:1"')],
    ['Helm', pod('repo/web:{{ .Values.tag }}')],
    [
      'Helm',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    {{- include "chart.labels" . | nindent 4 }}\n  name: {{ include "chart.name" . }}\n',
    ],
    ['{{ … }}', pod('{{image}}')],
    ['{{ … }}', pod("'{{ image }}'")],
    ['{{ … }}', 'apiVersion: v1\nkind: "{{ kind }}"\n'],
    ['Jinja', `{% if web %}\n${pod('nginx')}{% endif %}\n`],
    ['ERB', `<% if web %>\n${pod('nginx')}<% end %>\n`],
    ['ERB', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: <%= name %>\n'],
    ['ytt', '#@ load("@ytt:data", "data")\napiVersion: v1\nkind: Pod\n'],
    ['ytt', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: #@ data.values.name\n'],
    ['placeholders', 'apiVersion: v1\nkind: Service\nspec:\n  clusterIP: %{CLUSTER_DNS}%\n'],
    ['placeholders', `${pod('nginx')}    args:\n__EXTRA_ARGUMENTS__\n  nodeName: a\n`],
    [
      'OpenShift Template',
      'apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: a}\nobjects:\n- {apiVersion: v1, kind: Pod, metadata: {name: "${NAME}"}}\n',
    ],
    ['OpenShift Template', 'apiVersion: v1\nkind: Template\nmetadata: {name: a}\nobjects: []\n'],
  ])('are named once a file: %s', (engine, text) => {
    expect(parse(text)).toEqual({
      manifests: 0,
      problems: [expect.objectContaining({ ...WARNING, message: expect.stringContaining(engine) })],
    });
  });

  it('are taken for Helm in a templates folder', () => {
    const text = 'apiVersion: v1\nkind: Pod\n{{ $x }}\n';
    expect(parse(text, 'charts/a/templates/pod.yaml').problems).toMatchObject([
      { ...WARNING, message: expect.stringContaining('helm template') },
    ]);
  });

  it.each([
    [
      'alert texts',
      'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: a}\nspec:\n  summary: "{{ $labels.pod }} is {{ $value }}"\n  text: |\n    {{ range . }}\n    x: {{ .Values.x }}\n    {{ end }}\n',
    ],
    [
      'ConfigMap data',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a.tpl: |-\n    {{- define "x" }}\n  b: "{{ .Values }}"\n',
    ],
    [
      'ExternalSecret templates',
      'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec:\n  target: {template: {data: {url: "{{ .user }}"}}}\n',
    ],
    [
      'ApplicationSets',
      "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec: {template: {metadata: {name: '{{name}}'}}}\n",
    ],
    ['arguments', pod('nginx').replace('    image', '    args: ["{{ x }}", "$(HOME)", "\u0024{HOME}"]\n    image')],
    [
      'list items in block scalars',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  list: |\n    - |\n      {{ x }}\n  end: ""\n',
    ],
  ])('are not seen in %s', (_, text) => {
    expect(parse(text)).toEqual({ manifests: 1, problems: [] });
  });

  it('do not hide the other documents of a file that are complete', () => {
    expect(parse(`${pod('nginx')}---\n${pod('"{{ image }}"')}`)).toMatchObject({ manifests: 1, problems: [WARNING] });
  });

  it('are silent outside of Kubernetes', () => {
    expect(parse('tasks:\n{{ if x }}\n- a\n{{ end }}\n').problems).toEqual([]);
    expect(parse('{% if x %}\na: 1\n').problems).toEqual([]);
  });
});

describe('substitutions', () => {
  it.each([
    ['name', pod('nginx').replace('name: web', `name: \u0024{APP}`), 'metadata.name', '\u0024{APP}'],
    ['image', pod('repo/\u0024{IMAGE:-web}:1'), 'spec.containers[0].image', '\u0024{IMAGE:-web}'],
    ['image', pod('$(REGISTRY)/web'), 'spec.containers[0].image', '$(REGISTRY)'],
    [
      'number',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: "\u0024{N}"}\n',
      'spec.replicas',
      '\u0024{N}',
    ],
  ])('left in a %s are named and the object is kept', (_, text, field, variable) => {
    const { manifests, problems } = parse(text);
    expect(manifests).toBe(1);
    expect(problems).toMatchObject([
      { ...WARNING, message: expect.stringContaining(`\`${field}\` still holds \`${variable}\``) },
    ]);
  });
});
