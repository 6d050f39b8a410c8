import type { SourceFile } from '@crashlint/core';
import { visibleText } from '@crashlint/core/report';
import { maskSecretLines } from './secret-lines.js';

/** The lines of one file as they may be shown. Lines are 1-based. */
export interface SourceText {
  /** Undefined past the end. Without line breaks; every offset is that of the file, except in a masked line. */
  readonly lineAt: (line: number) => string | undefined;
  /** True for a line of a Secret whose value is hidden. */
  readonly isMasked: (line: number) => boolean;
}

export function createSourceText(source: SourceFile): SourceText {
  const lines = source.text.split(/\r?\n/);
  const masked = maskSecretLines(source);
  const lineAt = (line: number): string | undefined => {
    const text = masked.get(line)?.text ?? lines[line - 1];
    return text === undefined ? undefined : showTabs(text);
  };
  return { lineAt, isMasked: (line) => masked.get(line)?.isMasked === true };
}

/** Tabs stay: the frame gives them their width. */
function showTabs(text: string): string {
  return text.split('\t').map(visibleText).join('\t');
}
