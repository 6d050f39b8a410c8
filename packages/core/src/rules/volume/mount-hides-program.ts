import type { Certainty } from '../../finding.js';
import type { KnownImage } from '../../knowledge/images.js';
import { type EffectiveCommand, effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { filesRunBy } from '../../kubelet/command/needed-by-command.js';
import { hidesFile } from '../../kubelet/hidden-file.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';
import { reachCommand } from '../../shell/reached-command.js';

export default defineRule({
  id: 'mount-hides-program',
  scope: 'container',
  summary: 'A volume covers the folder of a file that the container cannot run without',
  messages: {
    hidden: ({ file, mountPath, volume }: { file: string; mountPath: string; volume: string }) =>
      `Volume ${volume} covers ${mountPath} and does not hold ${file}, which the container cannot run without.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    const ownFiles = command.replacesEntrypoint ? [] : (image?.facts.ownFiles ?? []);
    const files: readonly NeededFile[] = [...filesOfCommand(command, container), ...ownFiles.map((path) => ({ path }))];
    for (const needed of files) {
      const mount = findMountOf(container, needed.path);
      if (mount === undefined || !hidesFile(pod, container, index, mount, needed.path)) continue;
      yield {
        message: 'hidden',
        data: { file: needed.path, mountPath: mount.mountPath, volume: mount.name },
        at: mount.path,
        certainty: certaintyOf(needed, image),
        prediction: predictExit(pod, container),
        ...(needed.word?.path === undefined ? {} : { related: [{ message: 'needed here', at: needed.word.path }] }),
        fix: {
          description: 'mount single files with subPath, or mount the volume at a folder that the image does not use',
          safety: 'review',
        },
      };
      return;
    }
  },
});

/** A file that the container cannot run without. */
interface NeededFile {
  readonly path: string;
  /** The word of the manifest that names it; absent for a file of the image's own. */
  readonly word?: Word | undefined;
}

/** Those of a plain command. Where a relative name leads without a workingDir, the image alone knows. */
function filesOfCommand({ given, replacesEntrypoint }: EffectiveCommand, container: Container): readonly NeededFile[] {
  if (!replacesEntrypoint) return [];
  const texts = given.map(({ text }) => text);
  const command = reachCommand(texts, { outputs: [], inputs: [], text: texts.join(' '), span: { start: 0, end: 0 } });
  return filesRunBy(command, container)
    .filter(({ isRelative }) => !isRelative || container.workingDir !== undefined)
    .map(({ path, written }) => ({ path, word: given.find(({ text }) => text === written) ?? given[0] }));
}

function certaintyOf({ word }: NeededFile, image: KnownImage | undefined): Certainty {
  return word !== undefined || image === undefined ? 'certain' : certaintyFor('certain', image, 'ownFiles');
}
