import type { ConfigurationFiles } from '../../knowledge/images.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readStringMap } from '../../model/read.js';
import {
  type ConfigurationLine,
  readMysqlSettings,
  readPostgresSettings,
  readRedisSettings,
} from '../../text/configuration.js';
import { findVolume, normalizePath } from '../mounts.js';
import { baseName } from '../probing/exec-command.js';
import { filesOfVolume } from '../volume-files.js';
import { type EffectiveCommand, effectiveCommandOf, type Word } from './effective-command.js';

/** A setting of the program that an image is known for. */
export interface ProgramSetting {
  /** As on the command line, with `-` for `_`: `--innodb-buffer-pool-size`. */
  readonly name: string;
  /** The name as somebody wrote it. */
  readonly written: string;
  /** Empty for an option alone. */
  readonly value: string;
  /** In the workload: the word, or the mount that holds the file. */
  readonly path: FieldPath;
  /** The ConfigMap's key, for a setting of a file. */
  readonly declaredAt?: { readonly manifest: Manifest; readonly path: FieldPath };
}

/** The options of the command line. Empty when something else than the image's own program is run. */
export function commandLineSettingsOf(command: EffectiveCommand): readonly ProgramSetting[] {
  if (!runsOwnProgram(command)) return [];
  return command.given.flatMap((word, position) => readOption(word, command.given[position + 1]));
}

/** The settings of configuration files that declared ConfigMaps put where the program reads them. */
export function fileSettingsOf(pod: Pod, container: Container, index: ProjectIndex): readonly ProgramSetting[] {
  const command = effectiveCommandOf(pod, container, index);
  const configuration = command.image?.facts.configuration;
  if (configuration === undefined || container.volumeMounts.length === 0 || !runsOwnProgram(command)) return [];
  const read = READERS[configuration.syntax];
  const isRead = (path: string): boolean =>
    configuration.files.some((pattern) => matchesPath(pattern, path)) ||
    command.given.some(({ text }) => text === path || text.endsWith(`=${path}`));
  return container.volumeMounts.flatMap((mount) =>
    mountedTextsOf(pod, mount, index)
      .filter(({ path }) => isRead(path))
      .flatMap(({ text, declaredAt }) =>
        read(text).map(({ name, value }) => ({
          name: toOptionName(name),
          written: name,
          value,
          path: mount.path,
          declaredAt,
        })),
      ),
  );
}

const READERS: Readonly<Record<ConfigurationFiles['syntax'], (text: string) => readonly ConfigurationLine[]>> = {
  mysql: readMysqlSettings,
  postgres: readPostgresSettings,
  redis: readRedisSettings,
};

/** `command` may name the program itself; otherwise the image's entrypoint does. */
function runsOwnProgram({ given, image, replacesEntrypoint }: EffectiveCommand): boolean {
  if (image === undefined) return false;
  const { entrypoint = [], command = [], bypass } = image.facts;
  const [first] = given;
  const own = [...entrypoint, ...command.slice(0, 1), ...(bypass?.programs ?? [])].map(baseName);
  if (replacesEntrypoint) return first !== undefined && own.includes(baseName(first.text));
  // Arguments without a dash may name another program.
  return (
    first === undefined ||
    /^-|\.conf$/.test(first.text) ||
    own.includes(baseName(first.text)) ||
    entrypoint.length === 0
  );
}

/** `--name=value`, `--name value` and, for PostgreSQL, `-c name=value`. */
function readOption({ text, path, isReadable }: Word, next: Word | undefined): readonly ProgramSetting[] {
  if (path === undefined || !isReadable) return [];
  const assigned = text === '-c' ? next : undefined;
  if (assigned !== undefined) return readAssignment(assigned.text, assigned.path ?? path);
  if (/^-c\w+=/.test(text)) return readAssignment(text.slice(2), path);
  if (!/^--?[A-Za-z]/.test(text)) return [];
  if (text.includes('=')) return readAssignment(text, path);
  const value = next === undefined || next.text.startsWith('-') ? '' : next.text;
  return [{ name: text.replaceAll('_', '-'), written: text, value, path }];
}

function readAssignment(text: string, path: FieldPath): readonly ProgramSetting[] {
  const equals = text.indexOf('=');
  if (equals === -1) return [];
  const written = text.slice(0, equals).trim();
  const name = written.startsWith('-') ? written.replaceAll('_', '-') : toOptionName(written);
  return [{ name, written, value: text.slice(equals + 1).trim(), path }];
}

function toOptionName(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}

interface MountedText {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly declaredAt: { readonly manifest: Manifest; readonly path: FieldPath };
}

/** The texts that a mount of a declared ConfigMap shows. */
function mountedTextsOf(pod: Pod, mount: VolumeMount, index: ProjectIndex): readonly MountedText[] {
  const volume = findVolume(pod, mount.name);
  if (volume?.raw['configMap'] === undefined || mount.subPathExpr !== undefined) return [];
  return (filesOfVolume(pod, volume, index) ?? []).flatMap(({ path, key, manifest }) => {
    const text = manifest === undefined ? undefined : readStringMap(manifest.toObject()['data'])[key];
    if (manifest === undefined || text === undefined) return [];
    if (mount.subPath !== undefined && normalizePath(mount.subPath) !== normalizePath(path)) return [];
    const absolute = mount.subPath === undefined ? `${mount.mountPath}/${path}` : mount.mountPath;
    return [{ path: normalizePath(absolute), text, declaredAt: { manifest, path: ['data', key] } }];
  });
}

/** `*` stands for any part of one name. */
function matchesPath(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  const rest = path.startsWith(before) && path.endsWith(after) ? path.slice(before.length) : '/';
  return !rest.includes('/');
}
