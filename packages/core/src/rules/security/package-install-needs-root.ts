import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

/** What the package managers of distributions end with when they may not write their database. */
const EXIT_CODES: Readonly<Record<string, number>> = { 'apt-get': 100, apt: 100, apk: 99, yum: 1, dnf: 1, microdnf: 1 };

/** Subcommands that change what is installed, or the lists of what could be. */
const CHANGES = /^(?:install|update|upgrade|dist-upgrade|full-upgrade|add|del|remove|purge|autoremove|clean)$/;

export default defineRule({
  id: 'package-install-needs-root',
  scope: 'container',
  summary: 'A container installs packages of its distribution without being root, which always fails',
  messages: {
    notRoot: ({ command, uid }: { command: string; uid: number }) =>
      `\`${command}\` runs as uid ${uid}, and only root may install packages.`,
  },
  *check({ pod, container, index }) {
    const { image } = effectiveCommandOf(pod, container, index);
    const user = effectiveUserOf(pod, container, image);
    if (user === undefined || user.uid === 0 || image?.match === 'lastName') return;
    const install = findDecisiveCommand(pod, container, index, {
      mentions: /\b(?:apt|apk|yum|dnf)/,
      isBoundToFail: isInstallation,
    });
    if (install === undefined) return;
    const exitCode = EXIT_CODES[install.program ?? ''];
    yield {
      message: 'notRoot',
      data: { command: install.text, uid: user.uid },
      at: install.path,
      certainty: install.certainty,
      prediction: predictExit(pod, container, {
        ...(exitCode === undefined ? {} : { exitCode }),
        reason: 'Permission denied',
      }),
      related: [
        user.path === undefined
          ? { message: 'the user of this image', at: container.at('image') }
          : { message: `runAsUser is ${user.uid} here`, at: user.path },
      ],
      fix: {
        description: 'build an image that has the packages, or give this container alone runAsUser: 0',
        safety: 'review',
      },
    };
  },
});

function isInstallation({ program, args }: ReachedCommand): boolean {
  if (program === undefined || !Object.hasOwn(EXIT_CODES, program)) return false;
  const subcommand = args.find((word) => word?.startsWith('-') !== true);
  // `apk add --root` and its like work in folders of their own.
  return (
    subcommand !== undefined &&
    CHANGES.test(subcommand) &&
    !args.some((word) => /^--?(?:root|installroot|p$)/.test(word ?? ''))
  );
}
