/** A loop of a script that tries to reach a host until it answers. */
export interface WaitingLoop {
  readonly host: string;
  /** The first word of the condition, as written. */
  readonly program: string;
  /** The port of a `connection`, where it is written out. */
  readonly port?: number;
  /** `connection` needs somebody who listens; `name` only a name that resolves. */
  readonly needs: 'connection' | 'name';
}

/** The condition of `until …; do` and of `while ! …; do`. */
const LOOP = /(?:\buntil\s+|\bwhile\s+!\s*)([^;\n]+?)\s*(?:;|\n)\s*do\b/g;

const LOOKUP = /\b(?:nslookup|getent\s+hosts|dig|host)\s+(?:[-+]\S+\s+)*([a-z0-9][a-z0-9.-]*)/i;
const CONNECTION =
  /\b(?:nc|ncat|telnet)\s+(?:-\S+\s+(?:\d+\s+)?)*([a-z0-9][a-z0-9.-]*)\s+\d+|\b(?:curl|wget)\s[^;|&]*?\bhttps?:\/\/([a-z0-9][a-z0-9.-]*)|\b(?:pg_isready|mysqladmin|redis-cli|mysql|psql)\s[^;|&]*?(?:-h\s*|--host[=\s])([a-z0-9][a-z0-9.-]*)/i;

/** Every loop whose host is written out; a host that the shell puts together is left out. */
export function findWaitingLoops(script: string): readonly WaitingLoop[] {
  return [...script.matchAll(LOOP)].flatMap(([, condition = '']): WaitingLoop[] => {
    const program = condition.split(/\s/)[0] ?? '';
    const connection = CONNECTION.exec(condition);
    const host = connection?.[1] ?? connection?.[2] ?? connection?.[3];
    if (host !== undefined) return [{ host: host.toLowerCase(), program, needs: 'connection', ...portOf(condition) }];
    const name = LOOKUP.exec(condition)?.[1];
    return name === undefined ? [] : [{ host: name.replace(/\.$/, '').toLowerCase(), program, needs: 'name' }];
  });
}

const PORT =
  /\b(?:nc|ncat|telnet)\s+(?:-\S+\s+(?:\d+\s+)?)*[a-z0-9][a-z0-9.-]*\s+(\d+)(?!\S)|\bhttps?:\/\/[a-z0-9][a-z0-9.-]*:(\d+)|\bpg_isready\s.*?-p\s*(\d+)/i;

function portOf(condition: string): Pick<WaitingLoop, 'port'> {
  const [, port] = (PORT.exec(condition) ?? []).filter((group) => group !== undefined);
  return port === undefined ? {} : { port: Number(port) };
}
