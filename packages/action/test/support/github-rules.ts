import type { Received } from './github-server.js';

type Body = Readonly<Record<string, unknown>>;

/**
 * What GitHub refuses although its description allows it: a completed check run without a conclusion, columns of a range
 * that spans lines, bodies that are too long, pages that are too large, review comments outside of the diff.
 * @returns why the request is refused
 */
export function breaksHandRules(
  { operation, query, body }: Received,
  diff: Readonly<Record<string, readonly number[]>>,
): string | undefined {
  if (Number(query['per_page'] ?? 0) > 100) return 'per_page is at most 100';
  if (body['status'] === 'completed' && body['conclusion'] === undefined) return 'a completed run needs a conclusion';
  if (typeof body['body'] === 'string' && body['body'].length > 65_536)
    return 'Body is too long (maximum is 65536 characters)';
  if (operation.includes('/check-runs')) return judgeAnnotations(body);
  const comments = operation.endsWith('/reviews')
    ? list(body['comments'])
    : operation.startsWith('POST') && operation.includes('/pulls/')
      ? [body]
      : [];
  const outside = comments.find(({ path, line }) => !(diff[String(path)] ?? []).includes(Number(line)));
  return outside === undefined ? undefined : 'Pull request review thread line must be part of the diff';
}

function judgeAnnotations(body: Body): string | undefined {
  const output = (body['output'] ?? {}) as Body;
  for (const { path, start_line, end_line, start_column, title, message } of list(output['annotations'])) {
    if (start_line !== end_line && start_column !== undefined) return 'columns need equal lines';
    if (Number(start_line) < 1) return 'lines begin with 1';
    if (/^(?:\/|\.\/)/.test(String(path))) return 'a path is relative to the root of the repository';
    if (String(title ?? '').length > 255) return 'a title has at most 255 characters';
    if (Buffer.byteLength(String(message)) > 64 * 1024) return 'a message has at most 64 KB';
  }
  return undefined;
}

function list(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value : [];
}
