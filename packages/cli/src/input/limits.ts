/** Bounds on one run, so that a wrong path (`/`, a loop, a data set) ends with a message instead of never. */

/** Bytes of one file; core refuses a text of more characters than that anyway. A larger file is not even read. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** Folders below each other. */
export const DEEPEST_FOLDER = 64;

/** Files of one run. */
export const MOST_FILES = 200_000;
