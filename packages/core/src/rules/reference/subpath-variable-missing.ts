import { predictStatus } from '../../kubelet/prediction.js';
import { findMissingSubPathVariables } from '../../kubelet/references/sub-path-variables.js';
import { printable } from '../../manifest/printable.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'subpath-variable-missing',
  scope: 'container',
  summary: 'A subPathExpr uses a variable that the container does not have, so the container is never created',
  messages: {
    absent: ({ variable }: { variable: string }) =>
      `The subPathExpr needs the environment variable ${variable}, which the container does not have.`,
    empty: ({ variable }: { variable: string }) =>
      `The subPathExpr needs the environment variable ${variable}, which has no value.`,
  },
  *check({ pod, container, index }) {
    for (const { variable, isAbsent, path } of findMissingSubPathVariables(pod, container, index)) {
      const name = printable(variable);
      yield {
        message: isAbsent ? 'absent' : 'empty',
        data: { variable: name },
        at: path,
        certainty: 'certain',
        prediction: predictStatus(container, 'CreateContainerConfigError', `missing value for ${name}`),
        fix: {
          description: `give ${name} a value under env, or write subPath where no variable is meant`,
          safety: 'review',
        },
      };
    }
  },
});
