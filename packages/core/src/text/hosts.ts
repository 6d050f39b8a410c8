/** A host that a setting names. */
export interface NamedHost {
  readonly host: string;
  readonly port?: number;
}

const URL_HOST = /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@'"]*@)?([^\s/?#'",;{}<>|]+(?:,[^\s/?#'";{}<>|]+)*)/gi;
const BARE_HOST = /^[\w.-]+(?::\d+)?(?:,\s*[\w.-]+(?::\d+)?)*$/;
const HOST = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?::(\d{1,5}))?$/i;

/** The hosts of a value: of its URLs (`jdbc:` and several hosts included), or of a bare `host`, `host:port` or list. */
export function readHosts(value: string): readonly NamedHost[] {
  const text = value.trim();
  const urls = [...text.matchAll(URL_HOST)].map(([, hosts = '']) => hosts);
  const lists = urls.length > 0 ? urls : BARE_HOST.test(text) ? [text] : [];
  return lists
    .flatMap((list) => list.split(/,\s*/))
    .flatMap((part) => {
      const [, host, port] = HOST.exec(part) ?? [];
      return host === undefined
        ? []
        : [{ host: host.toLowerCase(), ...(port === undefined ? {} : { port: Number(port) }) }];
    });
}
