import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ReportInput } from '@crashlint/core/report';
import type { Host } from './host.js';
import { codeOf, explainSystemError } from './input/system-error.js';
import { type ReportRequest, renderReport } from './render-report.js';
import type { ReportTarget } from './report-target.js';
import { visibleText } from './terminal/visible-text.js';

/** Each form of the report to its place. @returns false when a file could not be written; the others are written all the same */
export function writeReports(
  report: ReportInput,
  targets: readonly ReportTarget[],
  request: Omit<ReportRequest, 'format'>,
  host: Host,
): boolean {
  const results = targets.map(({ format, file }) => {
    if (file !== undefined) return writeReport(file, renderForFile(report, { ...request, format }, host), host);
    host.stdout.write(renderReport(report, { ...request, format }, host));
    return true;
  });
  return results.every((isWritten) => isWritten);
}

/** Without colour, and as wide as where nobody can say. */
function renderForFile(report: ReportInput, request: ReportRequest, { cwd, now }: Host): string {
  return renderReport(report, { ...request, color: false }, { cwd, now, env: {}, stdout: {} });
}

function writeReport(file: string, text: string, { cwd, stderr }: Host): boolean {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return true;
  } catch (error) {
    stderr.write(`crashlint: the report ${visibleText(file)} cannot be written: ${explainWriteError(error)}\n`);
    return false;
  }
}

/** What the system says of writing and not of reading. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EEXIST: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

export function explainWriteError(error: unknown): string {
  return REASONS[codeOf(error)] ?? explainSystemError(error);
}
