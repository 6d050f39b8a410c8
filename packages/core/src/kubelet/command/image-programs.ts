import type { KnownImage } from '../../knowledge/images.js';
import { isKnownProgram, programsOf } from '../../knowledge/userlands.js';
import type { Container } from '../../model/container.js';
import { findClosest } from '../../text/closest.js';

/** A program that a container calls and that its image does not have. */
export interface MissingProgram {
  readonly name: string;
  /** The program that was probably meant. */
  readonly meant?: string;
  /** `certain` where the image's programs are known, `likely` where the name is only unheard of. */
  readonly certainty: 'certain' | 'likely';
}

/** Images that hold nothing but their distribution. */
const PLAIN: ReadonlySet<string> = new Set(['busybox', 'alpine', 'debian', 'ubuntu']);
const PROGRAM_FOLDERS = /^\/(?:usr\/(?:local\/)?)?s?bin(?:\/|$)/;
const NAME = /^[A-Za-z][\w.+-]*$/;

/**
 * Undefined when the image has the program or it cannot be known: only names are judged, or paths in the usual folders, and
 * only while nothing is mounted over them and PATH is the image's own.
 */
export function findMissingProgram(
  program: string,
  image: KnownImage | undefined,
  container: Container,
): MissingProgram | undefined {
  const folder = PROGRAM_FOLDERS.exec(program)?.[0];
  const name = folder === undefined ? program : program.slice(folder.length);
  if (image === undefined || image.match !== 'exact' || !NAME.test(name)) return undefined;
  const isChanged = container.volumeMounts.some(
    ({ mountPath }) => PROGRAM_FOLDERS.test(mountPath) || mountPath === '/usr',
  );
  if (isChanged || container.env.some((variable) => variable.name === 'PATH')) return undefined;
  return judge(name, image);
}

function judge(name: string, image: KnownImage): MissingProgram | undefined {
  const { userland, presentBinaries = [], absentBinaries = [] } = image.facts;
  if (presentBinaries.includes(name)) return undefined;
  if (userland === 'none') return isKnownProgram(name) ? { name, certainty: 'certain' } : undefined;
  const own = userland === undefined ? undefined : programsOf(userland);
  if (absentBinaries.includes(name)) return { name, certainty: 'certain' };
  if (own === undefined || own.includes(name)) return undefined;
  const isPlain = PLAIN.has(image.id);
  const isForeign = programsOf('foreign')?.includes(name) === true;
  if (isForeign)
    return isPlain || FOREIGN_EVERYWHERE.has(name) ? { name, certainty: isPlain ? 'certain' : 'likely' } : undefined;
  const meant = findTypo(name, [...presentBinaries, ...own, ...(programsOf('foreign') ?? [])]);
  if (meant !== undefined) return { name, meant, certainty: 'likely' };
  return isPlain ? { name, certainty: 'likely' } : undefined;
}

/** What the image of another service has no reason to hold. */
const FOREIGN_EVERYWHERE: ReadonlySet<string> = new Set([
  'kubectl',
  'docker',
  'helm',
  'systemctl',
  'python',
  'python3',
  'node',
  'npm',
  'java',
]);

/** Short names are near too many others: of three letters only a fourth may be missing. */
function findTypo(name: string, candidates: readonly string[]): string | undefined {
  if (name.length < 3) return undefined;
  return findClosest(
    name,
    candidates.filter((one) => one.length > 3),
  );
}
