import type { Certainty } from '../../finding.js';
import type { World } from '../../model/project-index.js';
import type { Reference } from '../../model/references.js';
import { isClusterScoped } from './declaration.js';
import type { Evidence } from './evidence.js';
import type { KeyMissing, ObjectMissing } from './resolve.js';

const LESS: Readonly<Record<Certainty, Certainty>> = { certain: 'likely', likely: 'possible', possible: 'possible' };

export function lessCertain(certainty: Certainty): Certainty {
  return LESS[certainty];
}

/**
 * How sure a miss is. Required references that nothing in a well-kept repository answers are made by hand, by a Job or
 * by an operator more often than they are forgotten, Secrets most of all; a slip of the hand leaves its trace.
 */
export function certaintyOfMiss(reference: Reference, miss: ObjectMissing | KeyMissing, world: World): Certainty {
  if (world.closedWorld) return 'certain';
  const certainty = miss.outcome === 'key-missing' ? ofKey(miss, world) : ofObject(reference, miss);
  return miss.isEverywhere && !miss.scope.isPatched ? certainty : lessCertain(certainty);
}

/** An object without any data is a form that somebody fills in, and a file of which a part is a template may be one too. */
function ofKey({ holders }: KeyMissing, { unreadFiles }: World): Certainty {
  if (holders.every(({ keys }) => keys.size === 0)) return 'possible';
  const isTemplate = holders.some(
    ({ manifest }) => manifest?.file !== undefined && unreadFiles.includes(manifest.file),
  );
  return isTemplate ? 'likely' : 'certain';
}

function ofObject(reference: Reference, { evidence, scope }: ObjectMissing): Certainty {
  const certainty = ofEvidence(reference, evidence, scope.root !== undefined);
  // What a patch adds for one environment is often made with that environment.
  const isOfEnvironment = reference.patchedBy !== undefined && evidence.type === 'none';
  return scope.isOpen || isOfEnvironment ? lessCertain(certainty) : certainty;
}

function ofEvidence({ kind }: Reference, evidence: Evidence, hasRoot: boolean): Certainty {
  switch (evidence.type) {
    case 'other-namespace':
      return evidence.isExplicit ? 'certain' : 'possible';
    case 'other-kind':
      return 'certain';
    case 'hash-suffix':
      return 'likely';
    case 'near-name':
      return ofNearName(kind, evidence.isUnused);
    case 'elsewhere':
      return 'possible';
    case 'none':
      if (kind === 'ConfigMap') return evidence.declaresKind || hasRoot ? 'likely' : 'possible';
      return kind !== 'PersistentVolumeClaim' && evidence.declaresKind && !evidence.isAskedForOften
        ? 'likely'
        : 'possible';
  }
}

function ofNearName(kind: Reference['kind'], isUnused: boolean): Certainty {
  // A class that nothing here uses may be for others, and the one that is asked for be made with the cluster.
  if (isClusterScoped(kind)) return isUnused ? 'likely' : 'possible';
  if (isUnused) return 'certain';
  return kind === 'ConfigMap' ? 'likely' : 'possible';
}
