import type { ReportInput } from '@crashlint/core/report';
import type { Host } from './host.js';
import { type ReportRequest, renderParts, renderReport } from './render-report.js';
import type { ReportTarget } from './report-target.js';
import { writeFile } from './write-file.js';

/** Each form of the report to its place. @returns false when a file could not be written; the others are written all the same */
export function writeReports(
  report: ReportInput,
  targets: readonly ReportTarget[],
  request: Omit<ReportRequest, 'format'>,
  host: Host,
): boolean {
  const results = targets.map(({ format, file }) => {
    if (file !== undefined) return writeFile(file, renderForFile(report, { ...request, format }, host), host);
    for (const part of renderParts(report, { ...request, format }, host)) host.stdout.write(part);
    return true;
  });
  return results.every((isWritten) => isWritten);
}

/** Without colour, and as wide as where nobody can say. */
function renderForFile(report: ReportInput, request: ReportRequest, { cwd, now }: Host): string {
  return renderReport(report, { ...request, color: false }, { cwd, now, env: {}, stdout: {} });
}
