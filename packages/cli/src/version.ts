/** Replaced by scripts/bundle.mjs with the version of packages/cli/package.json. */
declare const CRASHLINT_VERSION: string | undefined;

export const VERSION = typeof CRASHLINT_VERSION === 'string' ? CRASHLINT_VERSION : '0.0.0-source';
