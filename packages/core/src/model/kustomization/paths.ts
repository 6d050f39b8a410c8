/** Paths as text, without a file system: `/` between levels, no `.` and no inner `..`; the top is the empty string. */

/** The folder that holds a file, normalised. */
export function directoryOf(file: string): string {
  if (!isPlain(file)) return normalise(`${file}/..`);
  const slash = file.lastIndexOf('/');
  return slash === 0 ? '/' : file.slice(0, Math.max(slash, 0));
}

/** `path` as seen from `directory`; a path that leaves the top keeps its leading `..`. */
export function joinPath(directory: string, path: string): string {
  return isAbsolute(path) || directory === '' ? normalise(path) : normalise(`${directory}/${path}`);
}

export function normalisePath(path: string): string {
  return normalise(path);
}

/** True when both are the same folder or one lies somewhere below the other. */
export function isOnSameBranch(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

export function isWithin(directory: string, ancestor: string): boolean {
  return directory === ancestor || ancestor === '' || directory.startsWith(ancestor === '/' ? '/' : `${ancestor}/`);
}

/** The folders above, outermost first; `''` is above everything. */
export function ancestorsOf(directory: string): readonly string[] {
  if (directory === '') return [];
  const ancestors = [''];
  for (let slash = directory.indexOf('/'); slash !== -1; slash = directory.indexOf('/', slash + 1)) {
    const ancestor = slash === 0 ? '/' : directory.slice(0, slash);
    if (ancestor !== directory) ancestors.push(ancestor);
  }
  return ancestors;
}

/** Nearly all paths are: names between single slashes. */
function isPlain(path: string): boolean {
  return path !== '' && !/\\|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
}

function normalise(path: string): string {
  if (isPlain(path)) return path;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    const last = segments.at(-1);
    if (segment === '..' && last !== undefined && last !== '..') segments.pop();
    else segments.push(segment);
  }
  const text = segments.join('/');
  return isAbsolute(path) ? `/${text}` : text;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\');
}
