import type { Certainty } from '../../finding.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'template-placeholder-left',
  scope: 'container',
  summary: 'A placeholder that a tool or a person should have replaced is still there',
  messages: {
    left: ({ subject, placeholder }: { subject: string; placeholder: string }) =>
      `${subject} still holds the placeholder ${placeholder}, which the program gets as it stands.`,
  },
  *check({ pod, container }) {
    const found = placesOf(container)
      .map((place) => ({ place, placeholder: findPlaceholder(place) }))
      .filter(({ placeholder }) => placeholder !== undefined);
    const [first, ...others] = found;
    if (first?.placeholder === undefined) return;
    yield {
      message: 'left',
      data: { subject: first.place.subject, placeholder: first.placeholder.text },
      at: first.place.path,
      certainty: first.placeholder.certainty,
      prediction: predictExit(pod, container),
      related: others.map(({ place }) => ({ message: `${place.subject} holds one too`, at: place.path })),
      fix: { description: 'render the template, or write the value', safety: 'review' },
    };
  },
});

interface Place {
  readonly subject: string;
  readonly text: string;
  readonly path: FieldPath;
}

/** One finding for each container: who forgot to render one value forgot all of them. */
function placesOf({ env, command = [], args = [], at }: Container): readonly Place[] {
  return [
    ...env.flatMap(({ name, value, path }) =>
      value === undefined ? [] : [{ subject: name, text: value, path: [...path, 'value'] }],
    ),
    ...command.map((text, index) => ({ subject: 'The command', text, path: at('command', index) })),
    ...args.map((text, index) => ({ subject: 'An argument', text, path: at('args', index) })),
  ];
}

interface Placeholder {
  readonly text: string;
  readonly certainty: Certainty;
}

const PATTERNS: readonly (readonly [pattern: RegExp, certainty: Certainty])[] = [
  // Helm's own objects and functions. Other double braces belong to programs that have templates of their own.
  [/\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\b|include\s+"|template\s+")[^}]*\}\}/, 'likely'],
  // What Go's text/template and fmt print for a value that is missing.
  [/<no value>|%!s\(<nil>\)|%!s\(MISSING\)/, 'likely'],
  // The whole value, so that angle brackets of a real text do not count.
  [/^<(?:your|my|insert|change|replace|put|enter|add)[-_ ][a-z0-9 _-]+>$/i, 'possible'],
  [/^(?:<?(?:REPLACE|CHANGE)_?-?ME>?|__[A-Z][A-Z0-9_]+__|TODO|FIXME)$/, 'possible'],
];

function findPlaceholder({ subject, text }: Place): Placeholder | undefined {
  for (const [pattern, certainty] of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { text: match[0], certainty };
  }
  // `${X}` is also the syntax of shells and of many programs; a variable that is to hold itself is neither.
  return text === `\${${subject}}` ? { text, certainty: 'possible' } : undefined;
}
