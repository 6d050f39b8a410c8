import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { fileModeOf } from '../../kubelet/file-modes.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ReadableEnvironment, readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'key-file-too-open',
  scope: 'container',
  summary: 'The program refuses a key file that others than its owner may read',
  messages: {
    open: ({ program, file, mode }: { program: string; file: string; mode: string }) =>
      `${program} refuses ${file} because its mode is ${mode}, so others than its owner may read it.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const environment = readableEnvironmentOf(pod, container, index);
    for (const { program, file, forbidden, image, path } of findKeyFiles(command, container, environment)) {
      const mode = fileModeOf(pod, container, file);
      if (mode === undefined || (mode & forbidden) === 0) continue;
      if (command.image?.id !== image) continue;
      const mount = findMountOf(container, file);
      yield {
        message: 'open',
        data: { program, file, mode: `0${mode.toString(8)}` },
        at: path ?? mount?.path ?? container.at('volumeMounts'),
        certainty: certaintyFor('certain', command.image),
        prediction: predictExit(pod, container, { exitCode: 1 }),
        ...(mount === undefined ? {} : { related: [{ message: 'mounted here', at: mount.path }] }),
        fix: {
          description: `copy the file in an init container into an emptyDir, give it to the program's own uid and set its mode to 0400`,
          safety: 'review',
        },
      };
    }
  },
});

interface KeyFile {
  readonly program: string;
  readonly file: string;
  /** Permission bits of which none may be set. */
  readonly forbidden: number;
  /** The image that is known to check it. */
  readonly image: string;
  readonly path?: FieldPath;
}

/**
 * MongoDB: https://www.mongodb.com/docs/manual/core/security-internal-authentication/ (no group or other access).
 * Erlang: https://www.erlang.org/doc/system/distributed.html (the cookie is for its owner alone).
 * Elasticsearch: distribution/src/bin/elasticsearch-env-from-file (only 400 and 600 are accepted).
 */
function findKeyFiles(
  { words, given }: EffectiveCommand,
  { volumeMounts }: Container,
  environment: ReadableEnvironment,
): readonly KeyFile[] {
  const all = words ?? given;
  const keyFiles = all.flatMap(({ text, path }, index): KeyFile[] => {
    const inline = /^--keyFile=(\S+)$/.exec(text)?.[1];
    const file = inline ?? (text === '--keyFile' ? all[index + 1]?.text : undefined);
    if (file === undefined) return [];
    return [{ program: 'mongod', file, forbidden: 0o077, image: 'mongo', ...(path === undefined ? {} : { path }) }];
  });
  const cookies = volumeMounts
    .filter(({ mountPath }) => mountPath.endsWith('/.erlang.cookie'))
    .map(({ mountPath }) => ({ program: 'Erlang', file: mountPath, forbidden: 0o077, image: 'rabbitmq' }));
  const passwords = ['ELASTIC_PASSWORD_FILE', 'KEYSTORE_PASSWORD_FILE'].flatMap((name): KeyFile[] => {
    const { value: file, path } = environment.get(name) ?? {};
    if (file === undefined || path === undefined) return [];
    return [{ program: 'Elasticsearch', file, forbidden: 0o177, image: 'elasticsearch', path }];
  });
  return [...keyFiles, ...cookies, ...passwords];
}
