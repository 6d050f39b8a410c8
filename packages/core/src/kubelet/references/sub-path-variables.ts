import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { expandReferences, readableEnvironmentOf } from '../readable-environment.js';
import { isServiceVariable, namesFromSources } from './environment-names.js';
import { isIncomplete, isKustomizeVariable } from './patched.js';

export interface SubPathVariable {
  readonly variable: string;
  /** False for a variable that is there without a value, which counts as missing too. */
  readonly isAbsent: boolean;
  readonly path: FieldPath;
}

/**
 * The variables of `subPathExpr` that have no value, for want of which the kubelet does not create the container.
 * Source: pkg/kubelet/container/helpers.go, ExpandContainerVolumeMounts (kubernetes 1.37).
 */
export function findMissingSubPathVariables(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
): readonly SubPathVariable[] {
  const mounts = container.volumeMounts.filter(({ subPathExpr }) => subPathExpr !== undefined);
  if (mounts.length === 0 || isIncomplete(pod.workload.manifest, index)) return [];
  const imported = namesFromSources(pod, container, index);
  if (imported === undefined) return [];
  return mounts.flatMap(({ subPathExpr = '', path }) =>
    namesIn(subPathExpr).flatMap((variable): SubPathVariable[] => {
      const own = container.env.filter(({ name }) => name === variable).at(-1);
      const isKnown = imported.has(variable) || isServiceVariable(variable) || isKustomizeVariable(variable, index);
      const isMissing = own === undefined ? !isKnown : own.from === undefined && (own.rawValue ?? '') === '';
      return isMissing ? [{ variable, isAbsent: own === undefined, path: [...path, 'subPathExpr'] }] : [];
    }),
  );
}

/** The path that a `subPathExpr` gives; undefined when it depends on what only the running pod knows. */
export function expandSubPath(
  expression: string,
  pod: Pod,
  container: Container,
  index: ProjectIndex,
): string | undefined {
  const variables = new Map(readableEnvironmentOf(pod, container, index).variables.map((one) => [one.name, one]));
  const isKnown = namesIn(expression).every((name) => (variables.get(name)?.value ?? '') !== '');
  return isKnown ? expandReferences(expression, variables) : undefined;
}

/** `$$(NAME)` is an escape. */
function namesIn(expression: string): readonly string[] {
  const names = [...expression.matchAll(/(\$+)\(([^()]+)\)/g)];
  return names.flatMap(([, dollars = '', name = '']) => (dollars.length % 2 === 1 ? [name] : []));
}
