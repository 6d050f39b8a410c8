import { findClosest } from '@crashlint/core';

export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Where one form of the report goes. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** As given; absent for standard output. */
  readonly file?: string;
}

/** Reads `sarif` or `sarif=report.sarif`; `-` is standard output. @returns what is wrong, as a sentence, when it cannot be read */
export function parseReportTarget(text: string, others: readonly ReportTarget[]): ReportTarget | string {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = REPORT_FORMATS.find((candidate) => candidate === name);
  if (format === undefined) return `There is no such form; ${suggest(name)}`;
  if (file === '') return `Write it as ${format}=<file>, or as ${format} for standard output.`;
  const place = file === '-' ? undefined : file;
  if (others.some((other) => other.file === place)) {
    return place === undefined
      ? 'Only one report can go to standard output; send the others to files, for example sarif=report.sarif.'
      : 'Two reports cannot go to the same file.';
  }
  return place === undefined ? { format } : { format, file: place };
}

function suggest(name: string): string {
  const closest = findClosest(name, REPORT_FORMATS);
  return closest === undefined ? `use one of ${REPORT_FORMATS.join(', ')}.` : `did you mean ${closest}?`;
}
