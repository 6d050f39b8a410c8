import type { JsonObject } from '../../manifest/manifest.js';
import { readObject, readString } from '../../model/read.js';
import { keysOfObject } from './declaration.js';

/** What the API server demands of a Secret because of its type. */
export interface LackOfType {
  readonly type: string;
  /** Fit for a sentence: `the key tls.key`. */
  readonly what: string;
  /** The field that the API server names. */
  readonly field: string;
  /** True when the Secret has no data at all. */
  readonly isEmpty: boolean;
}

/**
 * The keys of each type: every group needs one of its members.
 * Source: pkg/apis/core/validation/validation.go, ValidateSecret (kubernetes 1.37).
 */
const KEYS_OF_TYPE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'kubernetes.io/dockerconfigjson': [['.dockerconfigjson']],
  'kubernetes.io/dockercfg': [['.dockercfg']],
  'kubernetes.io/basic-auth': [['username', 'password']],
  'kubernetes.io/ssh-auth': [['ssh-privatekey']],
  'kubernetes.io/tls': [['tls.crt'], ['tls.key']],
};

const TOKEN_TYPE = 'kubernetes.io/service-account-token';
const ACCOUNT = 'kubernetes.io/service-account.name';

/** The first thing that a Secret lacks for its type; undefined when it has all. */
export function findLackOfType(secret: JsonObject): LackOfType | undefined {
  const type = readString(secret['type']);
  if (type === undefined) return undefined;
  const keys = keysOfObject(secret);
  const isEmpty = keys.size === 0;
  if (type === TOKEN_TYPE) {
    const account = readObject(readObject(secret['metadata'])?.['annotations'])?.[ACCOUNT];
    const field = `metadata.annotations[${ACCOUNT}]`;
    return account === undefined ? { type, what: `the annotation ${ACCOUNT}`, field, isEmpty: false } : undefined;
  }
  const lacking = KEYS_OF_TYPE[type]?.find((group) => !group.some((key) => keys.has(key)));
  if (lacking === undefined) return undefined;
  return { type, what: `the key ${lacking.join(' or ')}`, field: `data[${lacking[0]}]`, isEmpty };
}
