import { getInput } from '@actions/core';
import { FAIL_ON, type FailOn } from '@crashlint/core';

/** The inputs of action.yml, read from the environment as the runner passes them. */
export interface Inputs {
  readonly paths: readonly string[];
  /** Undefined: `crashlint.yaml` is looked for upward from the paths. */
  readonly config?: string;
  /** Undefined: what the configuration says, else `error`. */
  readonly failOn?: FailOn;
  /** `auto`: where the event has a base and it can be had. `true`: a base that cannot be had is an error. */
  readonly onlyNew: 'auto' | 'true' | 'false';
  readonly baseRef?: string;
  /** A folder that holds the files as they were before the change, for manifests that git does not hold. */
  readonly baseDirectory?: string;
  readonly annotations: boolean;
  /** Per level; GitHub shows ten of each and drops the others. */
  readonly maxAnnotations: number;
  readonly summary: boolean;
  readonly sarifFile?: string;
  readonly checkRun: boolean;
  readonly reviewSuggestions: boolean;
  readonly comment: boolean;
  /** Of the check run and the comment; tells the runs of a matrix apart. */
  readonly name: string;
  readonly githubToken?: string;
  readonly workingDirectory: string;
}

export type InputsResult =
  | { readonly inputs: Inputs; readonly faults?: undefined }
  | { readonly faults: readonly string[]; readonly inputs?: undefined };

/** The same defaults as in action.yml, for a run by hand; a test holds the two equal. */
export const INPUT_DEFAULTS = {
  paths: '.',
  config: '',
  'fail-on': '',
  'only-new': 'auto',
  'base-ref': '',
  'base-directory': '',
  annotations: 'true',
  'max-annotations': '10',
  summary: 'true',
  'sarif-file': '',
  'check-run': 'false',
  'review-suggestions': 'false',
  comment: 'false',
  name: 'crashlint',
  'github-token': '',
  'working-directory': '.',
} as const satisfies Record<string, string>;

type InputName = keyof typeof INPUT_DEFAULTS;

const LONGEST_INPUT = 10_000;
const MOST_PATHS = 1000;
const LONGEST_NAME = 100;

/** Every fault of every input at once. */
export function readInputs(): InputsResult {
  const faults: string[] = [];
  const text = (name: InputName): string => readText(name, faults);
  const flag = (name: InputName): boolean => oneOf(name, text(name), ['true', 'false'], faults) === 'true';
  const baseRef = text('base-ref');
  if (baseRef.startsWith('-')) faults.push('base-ref must not begin with "-"');
  const inputs: Inputs = {
    paths: readPaths(text('paths'), faults),
    ...optional('config', text('config')),
    ...readFailOn(text('fail-on'), faults),
    onlyNew: oneOf('only-new', text('only-new'), ['auto', 'true', 'false'], faults),
    ...optional('baseRef', baseRef),
    ...optional('baseDirectory', text('base-directory')),
    annotations: flag('annotations'),
    maxAnnotations: readCount('max-annotations', text('max-annotations'), 50, faults),
    summary: flag('summary'),
    ...optional('sarifFile', text('sarif-file')),
    checkRun: flag('check-run'),
    reviewSuggestions: flag('review-suggestions'),
    comment: flag('comment'),
    name: readName(text('name'), faults),
    ...optional('githubToken', text('github-token')),
    workingDirectory: text('working-directory'),
  };
  return faults.length === 0 ? { inputs } : { faults };
}

function readText(name: InputName, faults: string[]): string {
  const value = getInput(name);
  if (value.length > LONGEST_INPUT) faults.push(`${name} is longer than ${LONGEST_INPUT} characters`);
  return value === '' ? INPUT_DEFAULTS[name] : value;
}

function oneOf<Choice extends string>(
  name: InputName,
  text: string,
  choices: readonly Choice[],
  faults: string[],
): Choice {
  const choice = choices.find((one) => one === text.toLowerCase());
  if (choice !== undefined) return choice;
  faults.push(`${name} is ${JSON.stringify(text)}; use one of ${choices.join(', ')}`);
  return choices[0] as Choice;
}

function readFailOn(text: string, faults: string[]): { readonly failOn?: FailOn } {
  return text === '' ? {} : { failOn: oneOf('fail-on', text, FAIL_ON, faults) };
}

function readPaths(text: string, faults: string[]): readonly string[] {
  const paths = text
    .split('\n')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.includes('-'))
    faults.push('paths holds "-", but an action has no standard input; write the manifests to a file first');
  if (paths.length > MOST_PATHS)
    faults.push(`paths holds ${paths.length} lines; at most ${MOST_PATHS} are read, name folders instead`);
  return paths;
}

function readName(text: string, faults: string[]): string {
  if (text.length > LONGEST_NAME || /\p{Cc}/u.test(text))
    faults.push(`name must be one line of at most ${LONGEST_NAME} characters`);
  return text;
}

function readCount(name: InputName, text: string, most: number, faults: string[]): number {
  const count = Number(text);
  if (!/^\d{1,4}$/.test(text) || count > most)
    faults.push(`${name} is ${JSON.stringify(text)}; use a number from 0 to ${most}`);
  return count;
}

function optional<Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } {
  return text === '' ? {} : ({ [name]: text } as { readonly [N in Name]?: string });
}
