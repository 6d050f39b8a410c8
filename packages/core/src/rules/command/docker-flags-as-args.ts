import { effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import { shellNameOf } from '../../shell/shell-call.js';

interface DockerFlag {
  readonly flag: RegExp;
  /** Of the value, which stands in the same word or in the next one. */
  readonly value: RegExp;
  readonly instead: string;
}

/** Flags of `docker run` with values that hardly another program takes in this form; `-e NAME=value` is too common. */
const FLAGS: readonly DockerFlag[] = [
  { flag: /^(?:-p|--publish)$/, value: /^(?:[\d.]+:)?\d+:\d+(?:\/(?:tcp|udp))?$/, instead: 'ports and a Service' },
  {
    flag: /^(?:-v|--volume)$/,
    value: /^[\w./~-]+:\/[\w./-]+(?::(?:ro|rw|z|Z))?$/,
    instead: 'volumes and volumeMounts',
  },
  { flag: /^--restart$/, value: /^(?:always|unless-stopped|on-failure(?::\d+)?|no)$/, instead: 'restartPolicy' },
];

export default defineRule({
  id: 'docker-flags-as-args',
  scope: 'container',
  summary: 'The arguments are flags of `docker run`, which the program of the image does not know',
  messages: {
    flag: ({ text, instead }: { text: string; instead: string }) =>
      `\`${text}\` is an option of docker run, but here the program is given it; in a pod this is said with ${instead}.`,
  },
  *check({ pod, container, index }) {
    const { given } = effectiveCommandOf(pod, container, index);
    if (given.some(({ text }) => shellNameOf(text) !== undefined || /(?:^|\/)(?:docker|podman|nerdctl)$/.test(text)))
      return;
    const found = findFlag(given);
    if (found?.word.path === undefined) return;
    yield {
      message: 'flag',
      data: { text: found.text, instead: found.instead },
      at: found.word.path,
      certainty: found.isSure ? 'likely' : 'possible',
      prediction: predictExit(pod, container),
      fix: { description: `remove it and use ${found.instead}`, safety: 'review' },
    };
  },
});

interface Found {
  readonly word: Word;
  readonly text: string;
  readonly instead: string;
  /** False for a lone `-p`, which other programs have as well. */
  readonly isSure: boolean;
}

/** Other flags of `docker run`, which show that its whole command line was copied. */
const COMPANY = /^(?:-d|-it|-ti|--rm|--detach|--name|--network|--net|-e|--env)(?:=|$)/;

function findFlag(given: readonly Word[]): Found | undefined {
  const found = findFlags(given);
  const [first] = found;
  if (first === undefined || !/^(?:-p|--publish) /.test(first.text)) return first;
  const isAlone = found.length === 1 && !given.some(({ text }) => COMPANY.test(text));
  return { ...first, isSure: !isAlone };
}

function findFlags(given: readonly Word[]): readonly Found[] {
  return [...given.entries()].flatMap(([position, word]): readonly Found[] => {
    const joined = /^(-[\w-]+)[ =](.+)$/.exec(word.text);
    // What stands behind another flag is the value of that flag.
    if (joined !== null && given[position - 1]?.text.startsWith('-') === true) return [];
    const flag = joined?.[1] ?? word.text;
    const value = joined?.[2] ?? given[position + 1]?.text ?? '';
    const known = FLAGS.find((one) => one.flag.test(flag) && one.value.test(value));
    return known === undefined ? [] : [{ word, text: `${flag} ${value}`, instead: known.instead, isSure: true }];
  });
}
