import type { Finding, Location, Problem, Resource } from '../finding.js';

/** What every report is made from; the result of `analyze` is one. */
export interface ReportInput {
  readonly kubernetesVersion: string;
  readonly summary: {
    readonly files: number;
    readonly manifests: number;
    readonly workloads: number;
    readonly containers: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
    readonly notAnalysed: readonly { readonly what: string; readonly count: number; readonly why: string }[];
  };
  readonly workloads: readonly {
    readonly resource: Resource;
    readonly file?: string;
    readonly location?: Location;
    readonly containers: number;
  }[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What a report says about a rule beside its findings. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  /** The surest certainty that the rule ever states. */
  readonly certainty: Finding['certainty'];
  /** The rule's page, in Markdown. */
  readonly help: string;
  readonly helpUri: string;
}
