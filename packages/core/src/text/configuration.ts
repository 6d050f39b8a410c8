/** One line of a configuration file. */
export interface ConfigurationLine {
  readonly name: string;
  /** Without quotes; empty for a name alone. */
  readonly value: string;
}

/**
 * The settings of an option file of MySQL or MariaDB that the server reads.
 * Source: https://dev.mysql.com/doc/refman/8.4/en/option-files.html
 */
export function readMysqlSettings(text: string): readonly ConfigurationLine[] {
  const lines: ConfigurationLine[] = [];
  let isOfServer = false;
  for (const line of text.split('\n')) {
    const section = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
    if (section !== undefined) isOfServer = /^(?:mysqld|server|mariadbd?)(?:-[\d.]+)?$/.test(section.trim());
    else if (isOfServer) lines.push(...readLine(line, /^\s*([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/, /\s#.*$/));
  }
  return lines;
}

/** Source: https://www.postgresql.org/docs/current/config-setting.html */
export function readPostgresSettings(text: string): readonly ConfigurationLine[] {
  return text.split('\n').flatMap((line) => readLine(line, /^\s*([A-Za-z][\w.]*)\s*(?:=\s*|\s+)(.+)$/, /#[^']*$/));
}

/** Source: https://github.com/redis/redis/blob/unstable/redis.conf */
export function readRedisSettings(text: string): readonly ConfigurationLine[] {
  return text.split('\n').flatMap((line) => readLine(line, /^\s*([A-Za-z][\w-]*)\s+(.+)$/, /$^/));
}

function readLine(line: string, pattern: RegExp, comment: RegExp): readonly ConfigurationLine[] {
  if (/^\s*[#;]/.test(line)) return [];
  const [, name, value = ''] = pattern.exec(line.replace(comment, '')) ?? [];
  return name === undefined ? [] : [{ name, value: value.trim().replace(/^(["'])(.*)\1$/, '$2') }];
}
