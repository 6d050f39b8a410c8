import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readEnvironmentReferences } from '../../model/references.js';
import { isIncomplete, isKustomizeVariable } from './patched.js';
import { resolveReference } from './resolve.js';

export interface UnresolvedVariable {
  readonly variable: string;
  /** Where it is defined too late; absent when it is defined nowhere. */
  readonly definedAt?: FieldPath;
  /** True when the value of the variable names the variable itself. */
  readonly isItself: boolean;
  /** The variable or field whose text holds it. */
  readonly place: string;
  readonly path: FieldPath;
}

/**
 * `$(NAME)` that the kubelet leaves as it is: a value sees `envFrom` and the entries above it, `command` and `args` see
 * the whole environment. Names in small letters are taken for a shell's command substitution, and what a shell runs is
 * left out altogether.
 * Source: pkg/kubelet/kubelet_pods.go, makeEnvironmentVariables; third_party/forked/golang/expansion/expand.go.
 */
export function findUnresolvedVariables(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
): readonly UnresolvedVariable[] {
  const places = [...readValues(container), ...readWords(container)].filter(({ variables }) => variables.length > 0);
  if (places.length === 0 || isIncomplete(pod.workload.manifest, index) || hasUnknownNames(pod, container, index))
    return [];
  const imported = namesFromSources(pod, container, index);
  return places.flatMap(({ variables, visible, ...place }) =>
    variables
      .filter(
        (name) => !visible.has(name) && !imported.has(name) && !isGiven(name) && !isKustomizeVariable(name, index),
      )
      .map((variable): UnresolvedVariable => {
        const defined = container.env.find(({ name }) => name === variable);
        const isItself = place.place === variable;
        const isLater = defined !== undefined && !isItself;
        return { variable, ...place, isItself, ...(isLater ? { definedAt: [...defined.path, 'name'] } : {}) };
      }),
  );
}

interface Place {
  readonly place: string;
  readonly path: FieldPath;
  readonly variables: readonly string[];
  readonly visible: ReadonlySet<string>;
}

function readValues({ env }: Container): readonly Place[] {
  return env.map(({ name, value, path }, position) => ({
    place: name,
    path: [...path, 'value'],
    // `X: $(X)` is a mark that a later step of the build replaces.
    variables: value === `$(${name})` ? [] : namesIn(value ?? ''),
    visible: new Set(env.slice(0, position).map((earlier) => earlier.name)),
  }));
}

function readWords(container: Container): readonly Place[] {
  const words = [...(container.command ?? []), ...(container.args ?? [])];
  if (words.some((word) => SHELL.test(word))) return [];
  const visible = new Set(container.env.map(({ name }) => name));
  return (['command', 'args'] as const).flatMap((field) =>
    (container[field] ?? []).map((word, position) => ({
      place: field,
      path: container.at(field, position),
      variables: namesIn(word),
      visible,
    })),
  );
}

/** A shell itself, or the option that hands it a script; line breaks tell a script too. */
const SHELL = /(?:^|\/)(?:ba|da|z|k|a)?sh$|^-[a-z]*c$|\n/;

/** `$$(NAME)` is an escape; a name as programs use it has no small letters. */
function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/(\$+)\(([A-Z_][A-Z0-9_]*)\)/g)];
  return names.flatMap(([, dollars = '', name = '']) => (dollars.length % 2 === 1 ? [name] : []));
}

/** The kubelet adds the addresses of the Services of the namespace, and the runtime the host's name. */
function isGiven(name: string): boolean {
  return /_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(name);
}

/** True when `envFrom` brings names that cannot be read. */
function hasUnknownNames(pod: Pod, container: Container, index: ProjectIndex): boolean {
  return readEnvironmentReferences(container)
    .filter(({ place }) => place === 'envFrom')
    .some((reference) => {
      const resolution = resolveReference({ ...reference, optional: false }, pod.workload.manifest, index);
      const isKnown = resolution.outcome === 'found' && resolution.holders.length > 0;
      return !isKnown || resolution.holders.some(({ hasAllKeys }) => !hasAllKeys);
    });
}

function namesFromSources(pod: Pod, { envFrom }: Container, index: ProjectIndex): ReadonlySet<string> {
  return new Set(
    envFrom.flatMap(({ kind, name, prefix, path }) => {
      const reference = { kind, name, optional: false, place: 'envFrom', path } as const;
      const resolution = resolveReference(reference, pod.workload.manifest, index);
      const holders = resolution.outcome === 'found' ? resolution.holders : [];
      return holders.flatMap(({ keys }) => [...keys].map((key) => prefix + key));
    }),
  );
}
