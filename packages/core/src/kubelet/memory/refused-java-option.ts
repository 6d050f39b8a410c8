import { findJvmOption, type JvmOption } from '../../knowledge/jvm-options.js';

/** Why a JVM refuses an option and does not start. */
export type JavaRefusal =
  | { readonly kind: 'removed'; readonly option: string; readonly release: number; readonly instead?: string }
  | { readonly kind: 'unknown'; readonly option: string; readonly release: number; readonly instead?: string }
  /** `wanted`: how it has to be written, to follow the word "as". */
  | { readonly kind: 'malformed'; readonly option: string; readonly wanted: string }
  | { readonly kind: 'collectors'; readonly option: string; readonly other: string };

/** Options end where a shell's word or a list does; one with a variable in it cannot be judged. */
const OPTION = /(?<![^\s"'=,;:(])(?:-X[A-Za-z:]|--[a-z])[^\s"',;)]*/g;

/**
 * The first option of a text that the JVM refuses. `release` is that of the JDK, where it is known.
 * Source: HotSpot, src/hotspot/share/runtime/arguments.cpp, Arguments::parse_each_vm_init_arg and process_argument.
 */
export function findRefusedOption(text: string, release: number | undefined): JavaRefusal | undefined {
  const options = (text.match(OPTION) ?? []).filter((option) => !/[$`{}\\]/.test(option));
  const isLenient = options.includes('-XX:+IgnoreUnrecognizedVMOptions');
  for (const option of options) {
    const refusal = refuseOption(option, release);
    if (refusal !== undefined && !(isLenient && refusal.kind === 'removed')) return refusal;
  }
  return findSecondCollector(options);
}

/** `-Xmx`, `-Xms`, `-Xmn` and `-Xss` take a size; -XX options are known by their names, the others by what stands before `=` or `:`. */
function refuseOption(option: string, release: number | undefined): JavaRefusal | undefined {
  const size = /^-X(?:m[xsn]|ss)(.*)$/.exec(option)?.[1];
  if (size !== undefined) return isSize(size) ? undefined : { kind: 'malformed', option, wanted: WANTED_SIZE };
  const [, sign = '', name = '', value] = /^-XX:([+-]?)(\w+)(?:=(.*))?$/.exec(option) ?? [];
  const known = findJvmOption(name === '' ? option.replace(/[=:].*$/, '') : name);
  if (known === undefined) return undefined;
  const { since, until, instead } = known;
  const hint = instead === undefined ? {} : { instead };
  if (release !== undefined && until !== undefined && release >= until)
    return { kind: 'removed', option, release: until, ...hint };
  if (release !== undefined && since !== undefined && release < since)
    return { kind: 'unknown', option, release: since, ...hint };
  const wanted = wantedForm(known, { sign, name, value }, release);
  return wanted === undefined ? undefined : { kind: 'malformed', option, wanted };
}

const WANTED_SIZE = 'a whole number that k, m or g may follow, but nothing else';

interface Written {
  readonly sign: string;
  readonly name: string;
  readonly value: string | undefined;
}

/** Undefined when it is written as it has to be. */
function wantedForm(
  { takes }: JvmOption,
  { sign, name, value }: Written,
  release: number | undefined,
): string | undefined {
  switch (takes) {
    case 'sign':
      return sign === '' || value !== undefined ? `-XX:+${name} or -XX:-${name}` : undefined;
    case 'size':
      return sign === '' && isSize(value ?? '') ? undefined : `-XX:${name}= and ${WANTED_SIZE}`;
    case 'percentage':
      if (sign === '' && isPercentage(value ?? '') && (release !== 8 || value?.includes('.'))) return undefined;
      return `-XX:${name}= and a number from 0.0 to 100.0, with a decimal point for Java 8`;
    default:
      return undefined;
  }
}

function isSize(text: string): boolean {
  return /^[1-9]\d*[kmgtKMGT]?$/.test(text);
}

function isPercentage(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text) && Number(text) <= 100;
}

/** Two of them are refused, unless a later option switches one off again. */
function findSecondCollector(options: readonly string[]): JavaRefusal | undefined {
  const chosen = new Map<string, string>();
  for (const option of options) {
    const [, sign, name = ''] = /^-XX:([+-])(\w+)$/.exec(option) ?? [];
    if (findJvmOption(name)?.collector !== true) continue;
    if (sign === '+') chosen.set(name, option);
    else chosen.delete(name);
  }
  const [other, option] = chosen.values();
  return option === undefined || other === undefined ? undefined : { kind: 'collectors', option, other };
}
