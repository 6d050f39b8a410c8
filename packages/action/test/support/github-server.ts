import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv, type ValidateFunction } from 'ajv';
import { cleanUpWith } from './clean-up.js';
import { breaksHandRules } from './github-rules.js';

export const TOKEN = 'ghs_secretOfTheTest';

export interface Received {
  /** As in GitHub's description, for example `POST /repos/{owner}/{repo}/check-runs`; the plain path of an unknown one. */
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Instead of an answer: a status, a broken connection, silence, a good answer that ends too early, or somebody else's. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | 'reset'
  | 'silence'
  | 'reset in the answer'
  | 'silence in the answer'
  | 'page of a proxy';

export interface GithubServer {
  readonly url: string;
  /** Every request, the troubled ones too. */
  readonly received: Received[];
  /** What real GitHub would have refused. */
  readonly faults: string[];
}

export interface ServerOptions {
  /** @param count requests of the same operation so far, this one included */
  readonly trouble?: (request: Received, count: number) => Trouble | undefined;
  /** Answers of GET operations. */
  readonly lists?: Readonly<Record<string, readonly object[]>>;
  /** The lines of the pull request's diff, by file; comments elsewhere are refused. */
  readonly diff?: Readonly<Record<string, readonly number[]>>;
}

interface Operation {
  readonly method: string;
  readonly name: string;
  readonly path: RegExp;
  readonly query: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly validate: ValidateFunction | undefined;
}

const OPERATIONS = readOperations();

/** Stands in for api.github.com: judges each request by GitHub's own description and by what that leaves out. */
export async function startGithub(options: ServerOptions = {}): Promise<GithubServer> {
  const received: Received[] = [];
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    const text = await readBody(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const operation = OPERATIONS.find(({ method, path }) => method === request.method && path.test(url.pathname));
    const entry: Received = {
      operation: operation?.name ?? `${request.method} ${url.pathname}`,
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? {} : JSON.parse(text),
    };
    received.push(entry);
    const trouble = options.trouble?.(entry, received.filter((one) => one.operation === entry.operation).length);
    if (trouble !== undefined) return makeTrouble(trouble, request, response);
    const fault = judge(entry, operation, request.headers.authorization, options);
    if (fault !== undefined) {
      faults.push(`${entry.operation}: ${fault}`);
      return answer(response, 422, { message: fault });
    }
    answer(response, request.method === 'POST' ? 201 : 200, answerOf(entry, options));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUpWith(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, faults };
}

function judge(
  entry: Received,
  operation: Operation | undefined,
  authorization: string | undefined,
  options: ServerOptions,
): string | undefined {
  if (operation === undefined) return 'no such operation';
  if (authorization !== `token ${TOKEN}`) return 'Requires authentication';
  const unknown = [
    ...Object.keys(entry.query).filter((name) => !operation.query.has(name)),
    ...Object.keys(entry.body).filter((name) => !operation.keys.includes(name)),
  ];
  if (unknown.length > 0) return `unknown: ${unknown.join(', ')}`;
  if (operation.validate !== undefined && !operation.validate(entry.body))
    return JSON.stringify(operation.validate.errors?.[0]);
  return breaksHandRules(entry, options.diff ?? {});
}

function answerOf({ operation, query }: Received, { lists = {} }: ServerOptions): unknown {
  if (!operation.startsWith('GET')) return { id: 4711 };
  const perPage = Number(query['per_page'] ?? 30);
  const start = (Number(query['page'] ?? 1) - 1) * perPage;
  return (lists[operation] ?? []).slice(start, start + perPage);
}

function makeTrouble(trouble: Trouble, request: IncomingMessage, response: ServerResponse): void {
  if (trouble === 'silence') return;
  if (trouble === 'reset') request.socket.resetAndDestroy();
  else if (trouble === 'page of a proxy') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in</p>');
  else if (typeof trouble === 'string') beginAnswer(request, response, trouble === 'reset in the answer');
  else answer(response, trouble.status, { message: trouble.message ?? 'trouble' }, trouble.headers);
}

function beginAnswer({ method, socket }: IncomingMessage, response: ServerResponse, endsInReset: boolean): void {
  const status = method === 'POST' ? 201 : 200;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': '100' });
  response.write(method === 'GET' ? '[{"id": 4' : '{"id": 4', () => {
    // The head must have arrived before.
    if (endsInReset) setTimeout(() => socket.resetAndDestroy(), 20);
  });
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface Slice {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly parameters: readonly { readonly name: string; readonly in: string }[];
        readonly body?: { readonly properties?: object };
      }
    >
  >;
}

function readOperations(): readonly Operation[] {
  const text = readFileSync(new URL('../fixtures/github-api.json', import.meta.url), 'utf8');
  const { operations } = JSON.parse(text) as Slice;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return Object.entries(operations).map(([name, { parameters, body }]) => {
    const [method = '', path = ''] = name.split(' ');
    return {
      method,
      name,
      path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      query: new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name)),
      keys: Object.keys(body?.properties ?? {}),
      validate: body === undefined ? undefined : ajv.compile(body),
    };
  });
}
