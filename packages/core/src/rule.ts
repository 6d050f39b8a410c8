import type { Certainty, Fix, JsonValue, Prediction } from './finding.js';
import type { KubernetesVersion } from './kubelet/kubernetes-version.js';
import type { FieldPath } from './manifest/field-path.js';
import type { Manifest } from './manifest/manifest.js';
import type { Container } from './model/container.js';
import type { Pod } from './model/pod.js';
import type { ProjectIndex } from './model/project-index.js';
import type { BootSecondsByWorkload } from './model/stack/stated-boot-seconds.js';

/** A place in another object than the one the rule looks at. */
export interface ForeignPlace {
  readonly manifest: Manifest;
  readonly path: FieldPath;
}

export interface RelatedReport {
  readonly message: string;
  /** A bare path lies in the object that the rule looks at. */
  readonly at: FieldPath | ForeignPlace;
}

export type EditReport =
  | { readonly op: 'set'; readonly path: FieldPath; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly path: FieldPath };

export interface FixReport {
  readonly description: string;
  readonly safety: Fix['safety'];
  readonly edits?: readonly EditReport[];
}

export interface ReportBody {
  readonly at: FieldPath;
  readonly certainty: Certainty;
  readonly prediction: Prediction;
  readonly related?: readonly RelatedReport[];
  readonly fix?: FixReport;
}

// biome-ignore lint/suspicious/noExplicitAny: only `any` accepts functions of every parameter type here
export type MessageTable = Readonly<Record<string, (data: any) => string>>;

/** What a rule yields: one of its messages with the data of that message, and what the engine needs to place it. */
export type Report<Messages extends MessageTable> = {
  readonly [Id in keyof Messages]: ReportBody & {
    readonly message: Id;
    readonly data: Parameters<Messages[Id]>[0];
  };
}[keyof Messages];

interface CommonContext {
  /** Everything that the analysed set declares. */
  readonly index: ProjectIndex;
  readonly kubernetesVersion: KubernetesVersion;
  /** Boot times that the configuration states; see `bootTimeOf`. */
  readonly bootSeconds: BootSecondsByWorkload;
}

export interface ContainerContext extends CommonContext {
  readonly pod: Pod;
  readonly container: Container;
}

export interface PodContext extends CommonContext {
  readonly pod: Pod;
}

/** For rules about an object that makes no pod (a ConfigMap, a Secret, a duplicate); run once for each manifest. */
export interface ManifestContext extends CommonContext {
  readonly manifest: Manifest;
}

export interface ContextOfScope {
  readonly container: ContainerContext;
  readonly pod: PodContext;
  readonly manifest: ManifestContext;
}

export type Scope = keyof ContextOfScope;

export interface RuleDefinition<S extends Scope, Messages extends MessageTable> {
  /** Stable for ever; equals the file's name and the name of its page. */
  readonly id: string;
  /** The narrowest of container, pod and manifest; the engine runs the loop. */
  readonly scope: S;
  /** One sentence without a full stop, saying the danger. */
  readonly summary: string;
  readonly messages: Messages;
  readonly check: (context: ContextOfScope[S]) => Iterable<Report<Messages>>;
}

/** A rule as the engine sees it. */
export type Rule = {
  readonly [S in Scope]: {
    readonly id: string;
    readonly scope: S;
    readonly summary: string;
    /** Hands over each report as it is found, so that those before an exception are kept. */
    readonly run: (context: ContextOfScope[S], accept: (report: RenderedReport) => void) => void;
  };
}[Scope];

export interface RenderedReport extends ReportBody {
  readonly text: string;
}

/** Ties the messages to the data that the check yields, and renders them. Errors of the check are thrown to the engine. */
export function defineRule<const S extends Scope, const Messages extends MessageTable>(
  definition: RuleDefinition<S, Messages>,
): Rule {
  const { id, scope, summary, messages, check } = definition;
  function run(context: ContextOfScope[S], accept: (report: RenderedReport) => void): void {
    for (const report of check(context)) {
      const render = messages[report.message];
      if (render === undefined) throw new Error(`rule ${id} has no message ${String(report.message)}`);
      accept({ ...report, text: render(report.data) });
    }
  }
  return { id, scope, summary, run } as Rule;
}
