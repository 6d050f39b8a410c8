/** The shape of one entry of rules/knowledge/images/*.yaml. Paths are absolute, sizes are bytes. */

export interface ImageVersion {
  readonly major: number;
  readonly minor?: number;
}

export interface ImageEntry {
  readonly id: string;
  /**
   * Repositories with their registry; docker.io and its `library/` are left out: `postgres`, `bitnami/redis`,
   * `quay.io/keycloak/keycloak`. A trailing `*` stands for any rest.
   */
  readonly names: readonly string[];
  /** False when the last word of the names is too common to mean this image under another path. */
  readonly lastName?: boolean;
  /** A regular expression whose groups are major and minor; without it the number that the tag begins with. */
  readonly versionPattern?: string;
  /** Tags for which nothing of the entry holds, for example rootless builds: regular expressions. */
  readonly otherTags?: string;
  readonly facts: ImageFacts;
  /** Later ones win. */
  readonly variants?: readonly ImageVariant[];
}

/** Facts that replace those of the entry for some tags. */
export interface ImageVariant {
  readonly when: {
    /** First version that it holds for: `18` or `2.12`. */
    readonly since?: string;
    /** First version that it holds no more for. */
    readonly until?: string;
    /** A regular expression that the tag matches, for example `alpine` for `16-alpine3.20`. */
    readonly tag?: string;
  };
  readonly facts: ImageFacts;
}

export interface ImageFacts {
  /** The ENTRYPOINT; an empty list when the image has none. Absent when it is not known. */
  readonly entrypoint?: readonly string[];
  /** The CMD; an empty list when the image has none. Absent when it is not known. */
  readonly command?: readonly string[];
  /**
   * The image ends by itself when it gets no command:
   * - `shell`: its command is a shell, which ends with 0 when it has no input
   * - `repl`: an interpreter, the same
   * - `tool`: its command prints something and ends
   */
  readonly endsAtOnce?: 'shell' | 'repl' | 'tool';
  /** The exit code then. */
  readonly endsWith?: number;
  /** The program prints its usage and ends unless it is given arguments such as these. */
  readonly needsArguments?: readonly string[];
  readonly requiredEnvironment?: readonly RequiredEnvironment[];
  readonly environment?: readonly EnvironmentConstraint[];
  /**
   * Names whose `<NAME>` and `<NAME>_FILE` must not both be set, which the entrypoint checks at every start. A trailing `*`
   * stands for any rest.
   */
  readonly fileVariables?: readonly string[];
  /** What stands in place of `_FILE`. */
  readonly fileSuffix?: string;
  /** The release of the JDK: a regular expression on `repository:tag` whose first group is it, or the oldest that any tag has. */
  readonly jdk?: { readonly pattern: string } | { readonly atLeast: number };
  /** What the program is written in, where the runtime itself reads settings such as GOMEMLIMIT and NODE_OPTIONS. */
  readonly language?: 'go' | 'node';
  /** The USER of the image: a uid (0 is root) or a name, which the kubelet cannot verify against runAsNonRoot. */
  readonly user?: number | string;
  /** The uid that the service runs as in the end. */
  readonly uid?: number;
  /** The entrypoint starts as root, needs these capabilities, then runs the service as `uid`. */
  readonly dropsRoot?: { readonly capabilities: readonly string[] };
  /** The program refuses to run as uid 0. */
  readonly refusesRoot?: boolean;
  /**
   * Programs that stand for the service itself: as first word of `command` they skip the entrypoint's preparation.
   * `asRoot` says what the program then does as root.
   */
  readonly bypass?: { readonly programs: readonly string[]; readonly asRoot: 'refuses' | 'works' };
  /** TCP ports that it listens on with its default configuration. */
  readonly ports?: readonly number[];
  /** What its default site answers with 2xx or 3xx; every other path is a 404 unless content is mounted. */
  readonly servedPaths?: readonly string[];
  /** Directories that it must be able to write, or it does not start. */
  readonly mustWrite?: readonly string[];
  /** Those of them that only root may write in the image, although the service itself could do without root. */
  readonly rootFolders?: readonly string[];
  /** Files of the image that it does not start without, and that a mount over their folder hides. */
  readonly ownFiles?: readonly string[];
  /** VOLUME lines of the image: most runtimes make them writable even where the root file system is read-only. */
  readonly volumes?: readonly string[];
  readonly dataDirectory?: DataDirectory;
  /** Paths that the entrypoint changes in place (chown, sed), so no ConfigMap may be mounted there. */
  readonly rewrites?: readonly { readonly path: string; readonly unless?: string }[];
  readonly minimumMemory?: MinimumMemory;
  /** The heap when no variable says otherwise, and the variables that may say so. */
  readonly heap?: { readonly bytes?: number; readonly variables: readonly string[] };
  /** What programs the image has beside its own: see {@link Userland}. */
  readonly userland?: Userland;
  /** Programs that people expect and that are not in it, beyond what the userland lacks. */
  readonly absentBinaries?: readonly string[];
  /** Programs that it has beyond what the userland has. */
  readonly presentBinaries?: readonly string[];
  /** A configuration file without which it ends. */
  readonly configFile?: string;
  /** Options with which the program ends, on its command line or in its configuration files. */
  readonly refusedOptions?: readonly RefusedOption[];
  /** Where the program reads settings that could as well stand on its command line. */
  readonly configuration?: ConfigurationFiles;
}

/** `none`: no shell at all (distroless, scratch). */
export type Userland = 'debian' | 'alpine' | 'busybox' | 'redhat' | 'none';

export interface RequiredEnvironment {
  /**
   * Any one of these makes the image start. `NAME` is set and not empty, `NAME=value` has this very value (`|` between
   * alternatives), and names joined by `+` must all hold: `MINIO_ROOT_USER+MINIO_ROOT_PASSWORD`.
   */
  readonly anyOf: readonly string[];
  /** The entrypoint checks it only while its data directory is empty. */
  readonly onFirstStart?: boolean;
  /** Only checked when the container runs one of these programs (the first word after the entrypoint). */
  readonly programs?: readonly string[];
  /** Only checked when this condition holds, written as in `anyOf`. */
  readonly when?: string;
  /** A folder in which a mounted file may answer instead. */
  readonly unlessMounted?: string;
  /** Options that answer it on the command line instead: `--hostname`. */
  readonly unlessOptions?: readonly string[];
  readonly exitCode?: number;
  /** How the image complains: a short, literal part of its log. */
  readonly log?: string;
}

export interface RefusedOption {
  /** As on the command line, dashes included; `_` counts as `-`, and a trailing `*` stands for any rest. */
  readonly names: readonly string[];
  /** What became of it, to follow the word "it": `was removed in 8.4`. */
  readonly because: string;
  /** What does the same today. */
  readonly instead?: string;
  readonly exitCode?: number;
}

export interface ConfigurationFiles {
  readonly syntax: 'mysql' | 'postgres' | 'redis';
  /** Those that it reads unasked; `*` stands for any part of a file name. */
  readonly files: readonly string[];
}

/** A setting that the image refuses. */
export interface EnvironmentConstraint {
  readonly name: string;
  readonly refuses: Refusal;
  /** Only while this condition holds, written as in {@link RequiredEnvironment.anyOf}. */
  readonly when?: string;
  /** Never while this condition may hold. */
  readonly unless?: string;
  readonly onFirstStart?: boolean;
  /** The runtime itself looks at it, so replacing the entrypoint changes nothing. */
  readonly whateverRuns?: boolean;
  /** What the image does with it, to follow the word "it": `refuses to create root a second time`. */
  readonly because: string;
  readonly exitCode?: number;
}

export type Refusal =
  | { readonly values: readonly string[] }
  | { readonly shorterThan: number }
  /** A regular expression that the whole value must match. */
  | { readonly notMatching: string }
  /** Of upper case letters, lower case letters, digits and other characters. */
  | { readonly fewerClassesThan: number }
  /** It may not be set at all: it was removed, or means something else to the image. */
  | { readonly always: true }
  /** It may only be set together with all of these. */
  | { readonly without: readonly string[] }
  /** It may not be set together with any of these. */
  | { readonly with: readonly string[] };

export interface DataDirectory {
  readonly path: string;
  /** The variable that moves it. */
  readonly variable?: string;
  /** First start fails when it holds anything, `lost+found` of a fresh ext4 volume included. */
  readonly mustBeEmpty?: boolean;
  /** A mount point of older versions that this version refuses. */
  readonly refusedMount?: string;
}

export interface MinimumMemory {
  readonly bytes: number;
  /** `certain`: the program checks it; `likely`: documented; `possible`: from experience. */
  readonly certainty: 'certain' | 'likely' | 'possible';
}
