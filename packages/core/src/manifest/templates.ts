import type { FieldPath } from './field-path.js';
import { renderFieldPath } from './field-path.js';
import { type FoundObject, isJsonObject } from './kubernetes-objects.js';
import { findRow, rangeOfRow } from './position-table.js';
import { printable } from './printable.js';
import { type Engine, findUnquotedMarkup, lineAround, markupOfLine } from './template-markup.js';
import type { DocumentFault, YamlDocument } from './yaml-documents.js';

/** A sign that a file must be rendered before it is YAML for Kubernetes. */
export interface TemplateMarkup {
  /** Into the text of the file. */
  readonly offset: number;
  readonly message: string;
  /** True for `${NAME}`, which leaves the object readable; otherwise it is not analysed. */
  readonly isSubstitution: boolean;
}

const HELM_FOLDER = /(?:^|[\\/])templates[\\/]/;
const HELM_ACTION =
  /\{\{-?\s*(?:\/\*|(?:include|define|template|tpl|toYaml)\b|[^}\n]{0,200}\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)/;

const REMEDIES: Readonly<Record<Engine, string>> = {
  Helm: 'This is a Helm template that was not rendered, so it was not analysed; analyse the output of `helm template` on its chart instead.',
  mustache:
    'This is a template (`{{ … }}`) that was not rendered, so it was not analysed; analyse what it renders to instead.',
  Jinja:
    'This is a Jinja template (`{% … %}`) that was not rendered, so it was not analysed; analyse what it renders to instead.',
  ERB: 'This is an ERB template (`<% … %>`) that was not rendered, so it was not analysed; analyse what it renders to instead.',
  placeholder:
    'This holds placeholders (`%{NAME}%`, `__NAME__`) that were not replaced, so it was not analysed; analyse what is made of it instead.',
  ytt: 'This is a ytt template (`#@ …`) that was not rendered, so it was not analysed; analyse the output of `ytt -f` instead.',
};

/** Markup that settles it before parsing: a template would make hundreds of syntax errors, or parse by accident. */
export function findTemplateMarkup(path: string, text: string): TemplateMarkup | undefined {
  const markup = findUnquotedMarkup(text);
  if (!markup) return undefined;
  const { offset, engine } = markup;
  const isHelm =
    engine === 'mustache' && (HELM_ACTION.test(text) || (HELM_FOLDER.test(path) && text.includes('apiVersion')));
  if (isHelm) return template('Helm', offset);
  return engine === 'mustache' || !text.includes('apiVersion') ? undefined : template(engine, offset);
}

/** A document is broken because of its markup when the line of one of its first faults holds some. */
export function looksLikeTemplate(
  document: YamlDocument,
  faults: readonly DocumentFault[],
): TemplateMarkup | undefined {
  for (const { offset } of faults.slice(0, 3)) {
    const engine = markupOfLine(lineAround(document.text, offset - document.base));
    if (engine) return template(engine, offset);
  }
  return undefined;
}

/** Whether it is worth looking for {@link findTemplateInObject}. */
export function mayHoldMarkup(text: string): boolean {
  return text.includes('{{') || text.includes('${') || text.includes('$(');
}

/**
 * Markup in a field that must hold a final value. Elsewhere `{{ … }}` is ordinary: alert texts, ExternalSecret
 * templates, arguments. `${NAME}` in such a field is a substitution that was not made.
 *
 * @param mayHold what {@link mayHoldMarkup} said of the text
 */
export function findTemplateInObject(found: FoundObject, mayHold: boolean): TemplateMarkup | undefined {
  if (OPENSHIFT_TEMPLATE.test(`${found.apiVersion}/${found.kind}`)) return openShiftTemplate(found);
  if (!mayHold) return undefined;
  for (const { path, value } of finalFields(found)) {
    const offset = found.table ? rangeOfRow(found.table, findRow(found.table, found.object, path))[0] : 0;
    if (value.includes('{{')) return template(HELM_ACTION.test(value) ? 'Helm' : 'mustache', offset);
    const substitution = /\$\{[A-Za-z_][^}]*\}?|\$\([A-Za-z_][\w.-]*\)/.exec(value);
    if (substitution) return unsubstituted(path, substitution[0], offset);
  }
  return undefined;
}

/** `oc process` replaces its parameters; core's own group had it before 3.7. */
const OPENSHIFT_TEMPLATE = /^(?:template\.openshift\.io\/v1|v1)\/Template$/;

function openShiftTemplate({ table }: FoundObject): TemplateMarkup {
  const message =
    'This is an OpenShift Template, whose objects exist only once it is processed, so they were not analysed; analyse the output of `oc process --local -f` instead.';
  return { offset: table ? rangeOfRow(table, 0)[0] : 0, message, isSubstitution: false };
}

function template(engine: Engine, offset: number): TemplateMarkup {
  return { offset, message: REMEDIES[engine], isSubstitution: false };
}

function unsubstituted(path: FieldPath, text: string, offset: number): TemplateMarkup {
  const field = printable(renderFieldPath(path));
  const message = `\`${field}\` still holds \`${printable(text)}\`, so the object was analysed with that text; substitute it first, for example with \`envsubst\` or \`flux envsubst\`.`;
  return { offset, message, isSubstitution: true };
}

interface Field {
  readonly path: FieldPath;
  readonly value: string;
}

/** Of objects of Kubernetes itself whose fields are known; ConfigMaps and Secrets hold text that is not ours to judge. */
const BUILT_IN = /^(?:v1|(?:apps|batch|extensions|autoscaling|policy)\/.*)$/;
const NOT_READ = new Set(['data', 'stringData', 'binaryData', 'annotations', 'args', 'command', 'env', 'labels']);
const FINAL_FIELD =
  /^(?:image|replicas|minReplicas|maxReplicas|parallelism|completions|backoffLimit|port|containerPort|hostPort|nodePort|runAsUser|runAsGroup|fsGroup|\w+Seconds|\w+Threshold)$/;

function* finalFields({ apiVersion, object }: FoundObject): Generator<Field> {
  yield* text(['apiVersion'], object.apiVersion);
  yield* text(['kind'], object.kind);
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  yield* text(['metadata', 'name'], metadata.name);
  yield* text(['metadata', 'namespace'], metadata.namespace);
  if (BUILT_IN.test(apiVersion)) yield* finalFieldsBelow(object.spec, ['spec']);
}

function* finalFieldsBelow(value: unknown, path: FieldPath): Generator<Field> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* finalFieldsBelow(item, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (FINAL_FIELD.test(key)) yield* text([...path, key], child);
      if (!NOT_READ.has(key)) yield* finalFieldsBelow(child, [...path, key]);
    }
  }
}

function* text(path: FieldPath, value: unknown): Generator<Field> {
  if (typeof value === 'string') yield { path, value };
}
