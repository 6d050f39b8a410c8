import type { Word } from './syntax.js';

/** Whether a pattern of `case` fits; undefined when it holds an expansion or the subject cannot be known. */
export function matchesPattern({ parts }: Word, subject: string | undefined): boolean | undefined {
  const isAny = parts.length === 1 && parts[0]?.type === 'text' && !parts[0].quoted && parts[0].text === '*';
  if (isAny) return true;
  if (subject === undefined) return undefined;
  let expression = '';
  for (const part of parts) {
    if (part.type !== 'text') return undefined;
    expression += part.quoted ? escapeText(part.text) : translate(part.text);
  }
  // A bracket expression differs too much from that of a regular expression.
  if (parts.some((part) => part.type === 'text' && !part.quoted && part.text.includes('['))) return undefined;
  return new RegExp(`^${expression}$`, 's').test(subject);
}

function translate(pattern: string): string {
  return escapeText(pattern).replaceAll('\\*', '.*').replaceAll('\\?', '.');
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
