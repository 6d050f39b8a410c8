import type { ImageEntry, ImageVersion } from './types.js';

/** The number that a tag begins with; a longer word such as the commit `7f30fdb` or a date is no version. */
const LEADING = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9A-Za-z_])/;

export function readImageVersion(
  entry: Pick<ImageEntry, 'versionPattern'>,
  tag: string | undefined,
): ImageVersion | undefined {
  if (tag === undefined) return undefined;
  const match = (entry.versionPattern === undefined ? LEADING : new RegExp(entry.versionPattern)).exec(tag);
  const major = match?.[1];
  if (major === undefined) return undefined;
  const minor = match?.[2];
  return { major: Number(major), ...(minor === undefined ? {} : { minor: Number(minor) }) };
}

/** `18` or `2.12`, as written in the tables. */
export function parseTableVersion(text: string): ImageVersion {
  const [major = '0', minor] = text.split('.');
  return { major: Number(major), ...(minor === undefined ? {} : { minor: Number(minor) }) };
}

/**
 * Whether a version is at least another; undefined when the tag leaves the minor version open and it decides:
 * `:2` may be 2.11 or 2.12.
 */
export function isVersionAtLeast(version: ImageVersion, other: ImageVersion): boolean | undefined {
  if (version.major !== other.major) return version.major > other.major;
  if (other.minor === undefined || other.minor === 0) return true;
  return version.minor === undefined ? undefined : version.minor >= other.minor;
}
