import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { onlyPrints } from '../../kubelet/command/only-prints.js';
import { predictExit } from '../../kubelet/prediction.js';
import { findUnresolvedVariables } from '../../kubelet/references/variable-references.js';
import { printable } from '../../manifest/printable.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'env-reference-unresolved',
  scope: 'container',
  summary: 'A $(NAME) stands before the variable is defined, or is never defined, so the text stays as it is',
  messages: {
    tooLate: ({ name, variable }: { name: string; variable: string }) =>
      `$(${variable}) in the value of ${name} stays as it is, because ${variable} is defined only further down the list.`,
    itself: ({ variable }: { name: string; variable: string }) =>
      `$(${variable}) in the value of ${variable} itself stays as it is, because ${variable} is not defined above it.`,
    unknown: ({ name, variable }: { name: string; variable: string }) =>
      `$(${variable}) in ${name} stays as it is, because the container has no environment variable ${variable}.`,
  },
  *check({ pod, container, index }) {
    for (const { variable, definedAt, isItself, place, path } of findUnresolvedVariables(pod, container, index)) {
      yield {
        message: isItself ? 'itself' : definedAt === undefined ? 'unknown' : 'tooLate',
        data: { name: printable(place), variable: printable(variable) },
        at: path,
        certainty: onlyPrints(effectiveCommandOf(pod, container, index).given) ? 'possible' : 'likely',
        prediction: predictExit(pod, container, { reason: `the program reads the text $(${printable(variable)})` }),
        related: definedAt === undefined ? [] : [{ message: 'defined here', at: definedAt }],
        fix: {
          description:
            definedAt === undefined
              ? `define ${printable(variable)}, or write $$(${printable(variable)}) where the text itself is meant`
              : `move ${printable(variable)} above it`,
          safety: 'review',
        },
      };
    }
  },
});
