import type { FieldPath } from '../../manifest/field-path.js';
import type { ProgramSetting } from '../command/program-settings.js';

/** Memory that a database is told to use for its buffers or data. */
export interface DatabaseBuffer {
  /** The setting's own name, for example `shared_buffers`. */
  readonly setting: string;
  /** As written, for example `4GB`. */
  readonly text: string;
  readonly bytes: number;
  readonly path?: FieldPath;
}

interface CommandWord {
  readonly text: string;
  readonly path?: FieldPath;
}

interface BufferSetting {
  readonly setting: string;
  /** Programs that have the setting. */
  readonly programs: RegExp;
  /** Finds the value in the words joined by spaces. */
  readonly pattern: RegExp;
  readonly bytesOf: (text: string) => number | undefined;
}

const BINARY = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 } as const;
const DECIMAL = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 } as const;

const SETTINGS: readonly BufferSetting[] = [
  {
    // https://www.postgresql.org/docs/current/config-setting.html: units kB, MB, GB, TB; bare numbers are blocks of 8 kB.
    setting: 'shared_buffers',
    programs: /(?:^|[/\s])postgres(?:\s|$)/,
    pattern: /(?:-c\s*|--)shared[-_]buffers\s*=\s*["']?(\w+)(?![\w%])/,
    bytesOf: (text) => sizeOf(text, /^(\d+)(?:([kMGT])B)?$/, () => BINARY, 8192),
  },
  {
    // https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html#sysvar_innodb_buffer_pool_size: suffixes K, M, G.
    setting: 'innodb_buffer_pool_size',
    programs: /(?:^|[/\s])(?:mysqld|mariadbd|mysqld_safe)(?:\s|$)/,
    pattern: /--innodb[-_]buffer[-_]pool[-_]size(?:=|\s+)["']?(\w+)/,
    bytesOf: (text) => sizeOf(text, /^(\d+)([kmgt])?$/i, () => BINARY),
  },
  {
    // https://github.com/redis/redis/blob/unstable/redis.conf: k is 1000 bytes and kb is 1024.
    setting: 'maxmemory',
    programs: /(?:^|[/\s])(?:redis-server|valkey-server|keydb-server)(?:\s|$)/,
    pattern: /--maxmemory\s+["']?(\w+)/,
    bytesOf: (text) => sizeOf(text, /^(\d+)([kmg])?b?$/i, () => (/b$/i.test(text) ? BINARY : DECIMAL)),
  },
  {
    // https://docs.memcached.org/userguide/configuring/: -m takes megabytes.
    setting: '-m',
    programs: /(?:^|[/\s])memcached(?:\s|$)/,
    pattern: /(?:\s-m[=\s]*|--memory-limit[=\s]+)(\d+)(?=\s|$)/,
    bytesOf: (text) => Number(text) * BINARY.m,
  },
];

/** @param words the whole argument list, the program of the image included */
export function findDatabaseBuffers(words: readonly CommandWord[]): readonly DatabaseBuffer[] {
  const line = words.map(({ text }) => text).join(' ');
  return SETTINGS.flatMap(({ setting, programs, pattern, bytesOf }) => {
    const match = programs.test(line) ? pattern.exec(line) : null;
    const bytes = bytesOf(match?.[1] ?? '');
    if (match === null || bytes === undefined) return [];
    const path = wordAt(words, match.index + match[0].length - 1)?.path;
    return [{ setting, text: match[1] ?? '', bytes, ...(path === undefined ? {} : { path }) }];
  });
}

/** The same of a setting in a configuration file; undefined for any other. */
export function readDatabaseBuffer({ name, value, path }: ProgramSetting): DatabaseBuffer | undefined {
  const found = SETTINGS.find(({ setting }) => name === `--${setting.replaceAll('_', '-')}`);
  const bytes = found?.bytesOf(value);
  return found === undefined || bytes === undefined ? undefined : { setting: found.setting, text: value, bytes, path };
}

/** The word that holds the character at this place of the joined line. */
function wordAt(words: readonly CommandWord[], position: number): CommandWord | undefined {
  let end = 0;
  return words.find(({ text }) => {
    end += text.length + 1;
    return position < end;
  });
}

function sizeOf(
  text: string,
  pattern: RegExp,
  factors: () => Readonly<Record<string, number>>,
  withoutUnit = 1,
): number | undefined {
  const [, digits, unit] = pattern.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) * (unit === undefined ? withoutUnit : (factors()[unit.toLowerCase()] ?? 1));
}
