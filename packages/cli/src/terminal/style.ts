import type { Severity } from '@crashlint/core';
import pc from 'picocolors';

type Paint = (text: string) => string;

/** The few looks that the output is made of; each returns its text unchanged when colour is off. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  /** What a thing will look like when it runs: a status, an exit code. */
  readonly status: Readonly<Record<Severity, Paint>>;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly related: Paint;
  readonly good: Paint;
  readonly code: Paint;
}

export function createStyle(hasColour: boolean): Style {
  const { bold, dim, red, yellow, cyan, blue, green } = pc.createColors(hasColour);
  const severity = {
    error: (text: string) => bold(red(text)),
    warning: (text: string) => bold(yellow(text)),
    info: (text: string) => bold(cyan(text)),
  };
  return { bold, dim, status: severity, severity, related: blue, good: green, code: cyan };
}

export interface ColourFacts {
  /** What --color or --no-color says. */
  readonly asked: boolean | undefined;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The option wins, then NO_COLOR (https://no-color.org), FORCE_COLOR, TERM, and whether a person is watching. */
export function wantsColour({ asked, isTerminal, env }: ColourFacts): boolean {
  if (asked !== undefined) return asked;
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
