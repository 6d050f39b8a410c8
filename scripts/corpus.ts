/**
 * Holds the rules against manifests that nobody here wrote: `pnpm corpus [--list]`. It judges every label of the corpus
 * beside this checkout (CRASHLINT_CORPUS names another place) and fails when a clean path has an error or a warning,
 * when YAML that is not Kubernetes has anything at all, or when something threw. Misses are shown, not failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { readCases } from './corpus/cases.ts';
import { readCauses } from './corpus/causes.ts';
import { judgeLabel } from './corpus/judge.ts';
import { findLabel, readLabels } from './corpus/labels.ts';
import { listFolders } from './corpus/list-files.ts';
import { analyseProject, openFindings, type Project } from './corpus/project.ts';
import { renderFinding, renderJudgements, renderProblems, renderRates, renderTotals } from './corpus/render.ts';

const corpus = process.env['CRASHLINT_CORPUS'] ?? '../shared/corpus';
const cases = process.env['CRASHLINT_CASES'] ?? join(corpus, '../cases');

if (existsSync(join(corpus, 'labels.yaml'))) run();
else console.log(`SKIPPED: there is no corpus at ${corpus}; set CRASHLINT_CORPUS to a folder that holds labels.yaml`);

function run(): void {
  const causes = readCauses('scripts/corpus-causes.yaml');
  const labels = readLabels(readFileSync(join(corpus, 'labels.yaml'), 'utf8'));
  const projects = listFolders(corpus)
    .filter((folder) => folder !== 'noise')
    .map((folder) => analyseProject(corpus, folder));
  const noise = listFolders(corpus, 'noise').map((folder) => analyseProject(corpus, folder));
  const caseFiles = existsSync(cases) ? readCases(cases) : [];

  const findings = projects.flatMap(openFindings);
  const fileOf = (place: { readonly file: string } | undefined): string => place?.file ?? '';
  const judgements = [
    ...labels.map((label) => {
      const own = findings.filter(({ location }) => findLabel(labels, fileOf(location)) === label);
      return judgeLabel(label, own, causes);
    }),
    ...caseFiles.map(({ label, project }) => ({
      ...judgeLabel(label, openFindings(project), causes),
      class: label.symptom === 'clean' ? 'case: fine' : 'case: broken',
    })),
  ];

  const all = [...projects, ...noise, ...caseFiles.map(({ project }) => project)];
  console.log(renderTotals(projects, noise, caseFiles.length));
  console.log(renderJudgements(judgements));
  console.log(renderRates(projects));
  console.log(renderProblems(projects));
  if (process.argv.includes('--list'))
    for (const finding of all.flatMap(openFindings)) console.log(renderFinding(finding));

  const faults = [
    ...judgements.filter(({ fails }) => fails).map(({ class: name, path }) => `${name}: ${path}`),
    ...noise.flatMap(describeNoise),
    ...all.flatMap(describeException),
  ];
  console.log(
    faults.length === 0 ? 'passed: clean paths and noise are silent, nothing threw' : `failed:\n${faults.join('\n')}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function describeNoise(project: Project): readonly string[] {
  const findings = openFindings(project).map(renderFinding);
  const problems = (project.analysis?.problems ?? []).map(
    ({ code, file, line, message }) => `${code} ${file}:${line ?? 1} ${message}`,
  );
  return [...findings, ...problems].map((text) => `${posix.join('noise', basename(project.name))}: ${text}`);
}

/** Thrown errors, and rules that failed. */
function describeException({ name, analysis, exception }: Project): readonly string[] {
  const failures = (analysis?.problems ?? []).filter(({ code }) => code === 'rule-failed');
  return [
    ...(exception === undefined ? [] : [`${name} threw ${exception}`]),
    ...failures.map(({ message, file }) => `${file}: ${message}`),
  ];
}
