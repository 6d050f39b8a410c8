import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { isServiceVariable, namesFromSources } from './environment-names.js';
import { isIncomplete, isKustomizeVariable } from './patched.js';

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
  if (places.length === 0 || isIncomplete(pod.workload.manifest, index)) return [];
  const imported = namesFromSources(pod, container, index);
  if (imported === undefined) return [];
  return places.flatMap(({ variables, visible, ...place }) =>
    variables
      .filter(
        (name) =>
          !visible.has(name) && !imported.has(name) && !isServiceVariable(name) && !isKustomizeVariable(name, index),
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
