/** The meaning of each exit code; `crashlint --help` and the README tell it too. */
export const EXIT = {
  /** Nothing was found at or above `failOn`. */
  clean: 0,
  findings: 1,
  /** The command line or the configuration is wrong, or some input could not be read: the result is not complete. */
  unusable: 2,
  /** A fault of crashlint. */
  fault: 3,
} as const;
