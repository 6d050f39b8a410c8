/** The data model of a result. Everything here is plain, readonly data that survives `JSON.stringify`. */

/** How sure a finding is. Stated by the rule for each finding; see docs/architecture.md, "Certainty". */
export type Certainty = 'certain' | 'likely' | 'possible';

export type Severity = 'error' | 'warning' | 'info';

export const SEVERITY_OF_CERTAINTY: Readonly<Record<Certainty, Severity>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'info',
};

/** What the STATUS column of `kubectl get pods` will read, or the nearest thing to it for pods that are never made. */
export type PodStatus =
  | 'CrashLoopBackOff'
  | 'OOMKilled'
  | 'Error'
  | 'Completed'
  | 'CreateContainerConfigError'
  | 'CreateContainerError'
  | 'RunContainerError'
  | 'ContainerCreating'
  | 'NotReady'
  /** Nothing shows but, at most, a growing number of restarts. */
  | 'Running'
  | 'Pending'
  | 'ImagePullBackOff'
  /** The API server refuses the object, or a controller is refused its pods. */
  | 'Rejected';

export type PredictedStatus = PodStatus | `Init:${PodStatus}`;

export interface Prediction {
  readonly status: PredictedStatus;
  /** What an event or the container's state adds, for example `executable file not found in $PATH`. */
  readonly reason?: string;
  /** 0 to 255; left out when it depends on the program. */
  readonly exitCode?: number;
  /** True when the container is started again and again. */
  readonly restarts: boolean;
  /** Seconds after each container start between which it is killed: [earliest, latest]. */
  readonly window?: readonly [earliest: number, latest: number];
  /** With a window: the seconds that the container is taken to boot; left out where it never answers the probe. */
  readonly bootSeconds?: number;
}

/** 1-based, as editors, SARIF and GitHub count. Columns are in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The end is exclusive. */
export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A second place that explains the finding. It may lie in another object or file. */
export interface Related {
  readonly message: string;
  readonly path?: string;
  readonly location?: Location;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One change to the object that the finding is about. `path` is written as in {@link Finding.path}. */
export type Edit =
  | { readonly op: 'set'; readonly path: string; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly path: string };

export interface Fix {
  /** One imperative sentence with the concrete values, for example `set memory: 128Mi`. */
  readonly description: string;
  /** `safe` may be applied unasked; `review` changes what the workload does and is only offered. */
  readonly safety: 'safe' | 'review';
  /** Empty when the edit belongs to another file or needs a value that only the user knows. */
  readonly edits: readonly Edit[];
}

export interface Suppression {
  readonly by: 'comment' | 'annotation';
  readonly reason: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** One sentence, present tense, with the user's own numbers. Never holds a Secret's value. */
  readonly message: string;
  readonly prediction: Prediction;
  readonly resource: Resource;
  readonly container?: string;
  /** For example `spec.template.spec.containers[0].livenessProbe`. */
  readonly path: string;
  /** Absent when the manifest did not come from text. */
  readonly location?: Location;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** Equal for the same fault of the same object wherever its lines move to. */
  readonly fingerprint: string;
  readonly suppressed?: Suppression;
}

/** A closed list, so that a caller may switch on it. */
export type ProblemCode =
  | 'unreadable-file'
  | 'not-text'
  | 'file-too-large'
  | 'too-deep'
  | 'too-many-aliases'
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'unrendered-template'
  | 'invalid-object'
  | 'rule-failed'
  | 'invalid-suppression'
  | 'unused-suppression'
  | 'invalid-config'
  | 'nothing-to-analyse';

/** Something wrong with the input, the configuration or ourselves; it never hides a finding. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /**
   * `error`: some input was not analysed, so a clean result is not to be trusted. `warning`: everything was analysed.
   */
  readonly severity: 'error' | 'warning';
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}
