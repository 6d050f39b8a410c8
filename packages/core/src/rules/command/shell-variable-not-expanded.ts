import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ReadableEnvironment, readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** `$NAME` and `${NAME}`, but not `$$NAME`, which the kubelet turns into a literal `$NAME` on purpose. */
const VARIABLE = /(?<!\$)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
/** Programs that expand variables themselves, or whose own language has a `$`. */
const EXPANDS =
  /(?:^|\/)(?:envsubst|awk|sed|perl|php|ruby|jq|make|node|python\d?|psql|mysql|mongosh?|pwsh|powershell|cmd|zsh|ksh|fish|su|sudo|ssh|env|gomplate|confd|dockerize|envoy|nginx|caddy|vector|fluentd|fluent-bit|logstash|otelcol[\w-]*|opentelemetry-collector[\w-]*|alloy|promtail|loki|telegraf|filebeat|metricbeat)$/;
const SPRING_OPTION = /^--?(?:D)?[a-z][\w-]*(?:\.[\w-]+)+=.*\$\{/;
const EXPANDING_OPTION = /expand-?env|envsubst|expand-variables/i;

interface Place {
  readonly name: string;
  readonly path: FieldPath;
  readonly fixed: string;
  /** False for options such as `--server.port=${PORT}`, which Spring expands itself. */
  readonly isLikely: boolean;
}

export default defineRule({
  id: 'shell-variable-not-expanded',
  scope: 'container',
  summary: 'The arguments hold a shell variable, and no shell replaces it',
  messages: {
    literal: ({ name, written }: { name: string; written: string }) =>
      `There is no shell, so the program is given the text ${written} instead of the value of ${name}.`,
  },
  *check({ pod, container, index }) {
    const { given, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const [program] = given;
    if (
      program === undefined ||
      given.some(({ text }) => shellNameOf(text) !== undefined || EXPANDING_OPTION.test(text))
    )
      return;
    if (EXPANDS.test(replacesEntrypoint ? program.text : (container.image?.repository ?? ''))) return;
    const environment = readableEnvironmentOf(pod, container, index);
    const places = (['command', 'args'] as const).flatMap((field) => findVariables(container, field, environment));
    const [first, ...others] = places;
    if (first === undefined) return;
    yield {
      message: 'literal',
      data: { name: first.name, written: `$${first.name}` },
      at: first.path,
      certainty: places.some(({ isLikely }) => isLikely) ? 'likely' : 'possible',
      prediction: predictExit(pod, container),
      related: others.map(({ name, path }) => ({ message: `${name} is not replaced here either`, at: path })),
      fix: {
        description: `write $(${first.name}), which the kubelet replaces`,
        safety: 'review',
        edits: places.map(({ path, fixed }) => ({ op: 'set', path, value: fixed })),
      },
    };
  },
});

/** Only variables that the container has: any other `$` may be meant as it stands. */
function findVariables(
  container: Container,
  field: 'command' | 'args',
  environment: ReadableEnvironment,
): readonly Place[] {
  return (container[field] ?? []).flatMap((written, position) => {
    const names = [...written.matchAll(VARIABLE)].map(([, braced, plain]) => braced ?? plain ?? '');
    const [name] = names.filter((one) => environment.get(one) !== undefined);
    if (name === undefined) return [];
    const fixed = written.replace(VARIABLE, (whole, braced?: string, plain?: string) => {
      const one = braced ?? plain ?? '';
      return environment.get(one) === undefined ? whole : `$(${one})`;
    });
    return [{ name, path: container.at(field, position), fixed, isLikely: !SPRING_OPTION.test(written) }];
  });
}
