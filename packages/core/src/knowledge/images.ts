import { matchImageName } from './image/match-name.js';
import { readImageVersion } from './image/read-version.js';
import { resolveFacts } from './image/resolve-facts.js';
import type { ImageEntry, ImageFacts, ImageVersion } from './image/types.js';

export type {
  ConfigurationFiles,
  EnvironmentConstraint,
  ImageFacts,
  ImageVersion,
  Refusal,
  RefusedOption,
  RequiredEnvironment,
} from './image/types.js';

/** The shape of rules/knowledge/images/*.yaml. */
export type ImagesTable = readonly ImageEntry[];

/** The parts of an image's name that the tables look at; an `ImageReference` of model/ is one. */
export interface ImageName {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** What the tables say about one image of a manifest. */
export interface KnownImage {
  /** The id of the table's entry, for example `postgres`. */
  readonly id: string;
  /** `lastName`: a path that only ends in the same word, so every conclusion is at least one step less certain. */
  readonly match: 'exact' | 'lastName';
  /** Undefined for `latest`, no tag, a digest alone, or a tag that does not begin with a number. */
  readonly version?: ImageVersion;
  /** The facts that hold for this version and variant; where the version is unknown, those of the newest version. */
  readonly facts: ImageFacts;
  /** The pod itself contradicts the facts, so an image that only shares its last name is hardly that one. */
  readonly isDoubted?: true;
  /** The facts that differ between versions while the version is unknown: one step less certain as well. */
  readonly assumed: readonly (keyof ImageFacts)[];
}

/** Undefined when the tables do not know the image. Never throws. */
export function identifyImage(image: ImageName): KnownImage | undefined {
  const found = matchImageName(image);
  if (found === undefined) return undefined;
  const { entry, match } = found;
  const version = readImageVersion(entry, image.tag);
  const { facts, assumed } = resolveFacts(entry, version, image.tag);
  return { id: entry.id, match, ...(version === undefined ? {} : { version }), facts, assumed };
}
