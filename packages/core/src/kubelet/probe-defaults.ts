/** Source: pkg/apis/core/v1/defaults.go, SetDefaults_Probe (v1.37.2). Seconds and counts. */
export const PROBE_DEFAULTS = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 3,
} as const;
