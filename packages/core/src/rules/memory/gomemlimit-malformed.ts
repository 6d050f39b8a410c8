import { identifyImage } from '../../knowledge/images.js';
import { findMeantGoMemoryLimit, parseGoMemoryLimit } from '../../kubelet/memory/go-memory-limit.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'gomemlimit-malformed',
  scope: 'container',
  summary: 'Go refuses to start with a GOMEMLIMIT that it cannot read',
  messages: {
    malformed: ({ value, meant }: { value: string; meant: string | undefined }) =>
      `Go cannot read GOMEMLIMIT=${value}, so the program aborts before it begins${meant === undefined ? '' : `; write ${meant}`}.`,
  },
  *check({ pod, container, index }) {
    const variable = readableEnvironmentOf(pod, container, index).get('GOMEMLIMIT');
    const value = variable?.value;
    if (variable === undefined || value === undefined || /[{}$<>]/.test(value)) return;
    if (parseGoMemoryLimit(value) !== 'malformed') return;
    const meant = findMeantGoMemoryLimit(value);
    const known = container.image === undefined ? undefined : identifyImage(container.image);
    const { declaredAt } = variable;
    yield {
      message: 'malformed',
      data: { value, meant },
      at: variable.path,
      // Only Go reads the variable, but the program may be something else behind an inherited setting.
      certainty: known?.match === 'exact' && known.facts.language === 'go' ? 'certain' : 'likely',
      prediction: predictExit(pod, container, { exitCode: 2, reason: 'fatal error: malformed GOMEMLIMIT' }),
      ...(declaredAt === undefined ? {} : { related: [{ message: 'the value stands here', at: declaredAt }] }),
      fix: {
        description: `set GOMEMLIMIT to ${meant ?? 'a whole number with B, KiB, MiB, GiB or TiB, for example 400MiB'}`,
        safety: 'review',
        ...(meant === undefined || declaredAt !== undefined
          ? {}
          : { edits: [{ op: 'set', path: variable.path, value: meant }] }),
      },
    };
  },
});
