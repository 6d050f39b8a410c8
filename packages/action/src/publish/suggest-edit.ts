import type { Finding, JsonValue } from '@crashlint/core';

/** The line of the finding with its fix applied, or undefined where one line cannot hold it. */
export function suggestLine(finding: Finding, sourceLine: string): string | undefined {
  const [edit, ...others] = finding.fix?.edits ?? [];
  const { location, path } = finding;
  const isOneValue = edit?.op === 'set' && others.length === 0 && edit.path === path;
  if (!isOneValue || location === undefined || location.start.line !== location.end.line) return undefined;
  const start = location.start.column - 1;
  const end = location.end.column - 1;
  const before = sourceLine.slice(0, start);
  const after = sourceLine.slice(end);
  // A missing field is located at its parent's key; a value is never followed by a colon.
  const isValue = /[:\-[{,]\s*$/.test(before) && !after.startsWith(':') && end <= sourceLine.length && end > start;
  const written = isValue ? writeScalar(edit.value, sourceLine.slice(start, end)) : undefined;
  return written === undefined ? undefined : `${before}${written}${after}`;
}

const PLAIN = /^[A-Za-z0-9/][A-Za-z0-9._/-]*$/;
const READ_AS_OTHER = /^(?:y|n|yes|no|on|off|true|false|null|[\d.]+(?:e\d+)?|0x[\da-f]+|0o?[0-7]+|\d[\d-]*|[\d_]+)$/i;

function writeScalar(value: JsonValue, old: string): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  if (old.startsWith("'") && !/['\\\n]/.test(value)) return `'${value}'`;
  const needsQuotes = old.startsWith('"') || !PLAIN.test(value) || READ_AS_OTHER.test(value);
  return needsQuotes ? JSON.stringify(value) : value;
}
