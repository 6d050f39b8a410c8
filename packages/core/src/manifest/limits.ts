/**
 * Bounds on one input, so that no file can exhaust time, memory or the stack. They are far above what Kubernetes takes:
 * etcd refuses an object of more than 1.5 MiB (https://etcd.io/docs/v3.5/dev-guide/limit/, 2026-11-23).
 */

/** UTF-16 units of one file: 32 Mi. A repository's largest files, bundles of CRDs, stay below 6 MB. */
export const LARGEST_TEXT = 32 * 1024 * 1024;

/** Levels of maps and lists, aliases expanded. The deepest built-in type, a CRD's schema, is rarely over 40. */
export const DEEPEST_NESTING = 128;

/**
 * Nodes of one document that uses aliases, all aliases expanded; a scalar counts once more for every 32 characters, so
 * that the text stays within 32 MB too. go-yaml stops at a similar point (`allowedAliasRatio` in its decode.go).
 */
export const MOST_EXPANDED_NODES = 1_000_000;
export const CHARACTERS_PER_NODE = 32;

/** Problems of one kind told of one file; one wrong line often makes many. */
export const MOST_PROBLEMS_OF_A_KIND = 5;

/** A document with more errors than this is broken in earnest; reading it again more leniently would only cost time. */
export const MOST_FORGIVABLE_ERRORS = 200;
