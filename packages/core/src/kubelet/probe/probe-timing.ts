/** When one probe runs and what it takes to decide, every default applied. Seconds and counts. */
export interface ProbeTiming {
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly successThreshold: number;
  readonly failureThreshold: number;
  /** Of a kill by this probe; the pod's applies where it is absent. */
  readonly terminationGracePeriodSeconds?: number | undefined;
}
