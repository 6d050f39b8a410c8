import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, healthy } from './support/manifests.js';
import {
  checkout,
  createRepository,
  type Files,
  openRepository,
  temporaryFolder,
  writeFiles,
} from './support/repository.js';
import { type ActionResult, runAction } from './support/run-action.js';

/** A run of the whole folder, without git and without a change. */
function runOn(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly folder: string }> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return runAction({ workspace: folder, event: 'schedule', inputs }).then((result) => ({ ...result, folder }));
}

interface SarifResult {
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}

test('nothing wrong: the step succeeds, and the summary and the SARIF file are written nonetheless', async () => {
  const result = await runOn({ 'web.yaml': healthy('web') }, { 'sarif-file': 'reports/crashlint.sarif' });
  expect(result.exit).toBe(0);
  expect(result.summary).toContain('## crashlint: no workload is predicted to fail ✅');
  expect(result.outputs).toMatchObject({
    findings: '0',
    errors: '0',
    warnings: '0',
    conclusion: 'success',
    'sarif-file': 'reports/crashlint.sarif',
  });
  expect(result.commands).toEqual([]);
  const sarif = JSON.parse(readFileSync(join(result.folder, 'reports/crashlint.sarif'), 'utf8'));
  expect(sarif.runs[0].results).toEqual([]);
  expect(sarif.runs[0].tool.driver.rules.length).toBeGreaterThan(30);
});

test('the outputs hold the JSON report', async () => {
  const result = await runOn({ 'web.yaml': broken('web') });
  expect(JSON.parse(result.outputs['report-json'] ?? '')).toMatchObject({
    version: 1,
    findings: [{ rule: 'command-string-not-split' }],
  });
});

test('ten annotations of a level are printed, and the number of the others is said', async () => {
  const names = Array.from({ length: 13 }, (_, number) => `web-${number}`);
  const result = await runOn({ 'all.yaml': names.map(broken).join('---\n') });
  expect(result.commands).toHaveLength(10);
  expect(result.stdout).toContain('The 10 worst findings are annotated; 3 more have no annotation');
});

test('the summary draws what a probe does to a container', async () => {
  const manifest = healthy('web').replace(
    'image:',
    'livenessProbe: { exec: { command: [sh, -c, exit 1] } }\n          image:',
  );
  const { summary } = await runOn({ 'web.yaml': manifest });
  expect(summary).toContain('<summary>The first minutes, drawn</summary>');
  expect(summary).toContain('liveness probe every 10 s, 3 failures kill; the container never answers');
});

test('text of a manifest does nothing: no command, no markup, no output', async () => {
  const evil = '"::error::x%0A\\n::stop-commands::now\\n##[error]y </td><script>@all `z` [l](http://e)"';
  const result = await runOn({ 'web.yaml': broken('web').replaceAll('name: web', `name: ${evil}`) });
  // Within a command of ours the older form is not looked for.
  const lines = result.stdout.split('\n').filter((line) => !line.startsWith('::'));
  expect(result.commands).toEqual([expect.stringMatching(/^::error title=/)]);
  expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  expect(result.summary).not.toMatch(/<script>|@all|\]\(http:\/\/e/);
  expect(Object.keys(result.outputs)).toHaveLength(7);
});

test('names of files do nothing either, however they are written', async () => {
  const names = [
    'a\n::error::x\n`b` <i>.yaml',
    '\r::set-output name=findings::0\r.yaml',
    '\u0085::stop-commands::now.yaml',
    '##[error]y.yaml',
    '\u001b[31m.yaml',
    `${'d'.repeat(200)}/${'e'.repeat(200)}.yaml`,
    '-rf.yaml',
  ];
  const result = await runOn(Object.fromEntries(names.map((name, number) => [name, broken(`web-${number}`)])), {
    'sarif-file': 'all.sarif',
  });
  expect(result.outputs).toMatchObject({ findings: String(names.length), conclusion: 'failure' });
  // As the runner reads lines and begins them.
  const lines = result.stdout.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s\u0085]+/, ''));
  const commands = lines.filter((line) => line.startsWith('::'));
  expect(commands).toHaveLength(names.length);
  for (const command of commands) expect(command).toMatch(/^::error title=CrashLoopBackOff%3A Deployment web-\d/);
  expect(lines.filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
  expect(result.summary).not.toMatch(/^::|<i>/m);
  expect(result.summary).not.toContain('\u001b');
  const { results } = JSON.parse(readFileSync(join(result.folder, 'all.sarif'), 'utf8')).runs[0];
  const uris = results.map((one: SarifResult) => one.locations[0].physicalLocation.artifactLocation.uri);
  expect(uris.map(decodeURIComponent).sort()).toEqual([...names].sort());
});

describe('inputs', () => {
  test('every fault of every input is told at once', async () => {
    const result = await runOn(
      {},
      {
        'fail-on': 'critical',
        annotations: 'yes',
        'max-annotations': '99',
        paths: '-',
        'base-ref': '--upload-pack=x',
        name: 'a\nb',
      },
    );
    expect(result.exit).toBe(2);
    expect(result.commands.map((command) => command.replace('::error title=crashlint::', ''))).toEqual([
      'The input base-ref must not begin with "-".',
      'The input paths holds "-", but an action has no standard input; write the manifests to a file first.',
      'The input fail-on is "critical"; use one of error, warning, info, none.',
      'The input annotations is "yes"; use one of true, false.',
      'The input max-annotations is "99"; use a number from 0 to 50.',
      'The input name must be one line of at most 100 characters.',
    ]);
  });

  test('fail-on wins over the configuration, which wins over error', async () => {
    const files = { 'web.yaml': broken('web') };
    expect((await runOn(files)).exit).toBe(1);
    expect((await runOn({ ...files, 'crashlint.yaml': 'failOn: none\n' })).exit).toBe(0);
    expect((await runOn({ ...files, 'crashlint.yaml': 'failOn: none\n' }, { 'fail-on': 'error' })).exit).toBe(1);
  });

  test('a wrong configuration ends the run before it finds anything', async () => {
    const result = await runOn({ 'web.yaml': broken('web'), 'crashlint.yaml': 'rules: { no-such-rule: off }\n' });
    expect(result.exit).toBe(2);
    expect(result.stdout).toContain('no-such-rule');
    expect(result.commands).toEqual([
      '::error title=crashlint::The configuration is wrong, so nothing was analysed; the log says what is wrong.',
    ]);
  });

  test('a path that leads nowhere is an error', async () => {
    const result = await runOn({ 'web.yaml': healthy('web') }, { paths: 'web.yaml\ndeplyo' });
    expect(result.exit).toBe(2);
    expect(result.commands).toEqual([
      expect.stringContaining('::error title=crashlint::The result is not complete. deplyo: '),
    ]);
  });

  test('annotations and summary can be turned off', async () => {
    const result = await runOn({ 'web.yaml': broken('web') }, { annotations: 'false', summary: 'false' });
    expect(result.commands).toEqual([]);
    expect(result.summary).toBe('');
    expect(result.exit).toBe(1);
  });
});

test('nowhere to write is no reason to fail', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'web.yaml': healthy('web') });
  const env = { GITHUB_STEP_SUMMARY: '/nonexistent/summary', GITHUB_OUTPUT: '/nonexistent/output' };
  const result = await runAction({ workspace: folder, event: 'schedule', env });
  expect(result.exit).toBe(0);
  expect(result.commands).toEqual([
    '::warning title=crashlint::the job summary could not be written (ENOENT); the findings are in the log.',
    '::warning title=crashlint::the outputs of this step could not be written (ENOENT); the findings are in the log.',
  ]);
});

test('links lead into the repository that was checked out, also when it is not the one of the workflow', async () => {
  const other = createRepository({ 'web.yaml': broken('web') });
  const clone = checkout(other, 'main', 1);
  clone.git('remote', 'set-url', 'origin', 'https://github.com/octo/billing');
  const result = await runAction({ workspace: clone.folder, event: 'schedule', sha: 'a'.repeat(40) });
  expect(result.summary).toContain(
    `https://github.com/octo/billing/blob/${clone.git('rev-parse', 'HEAD')}/web.yaml#L15`,
  );
});

test('code scanning shows a repository that was checked out beside the own one in the folder of that', async () => {
  const workspace = temporaryFolder();
  const other = createRepository({ 'web.yaml': broken('web'), 'odd.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [' });
  const clone = checkout(other, 'main', 1);
  cpSync(clone.folder, join(workspace, 'billing'), { recursive: true });
  const inputs = { 'working-directory': 'billing', 'sarif-file': 'all.sarif' };
  const urisFor = async (repository: string): Promise<readonly string[]> => {
    openRepository(join(workspace, 'billing')).git('remote', 'set-url', 'origin', `https://github.com/${repository}`);
    await runAction({ workspace, event: 'schedule', sha: 'a'.repeat(40), inputs });
    const text = readFileSync(join(workspace, 'all.sarif'), 'utf8');
    return [...text.matchAll(/"uri": "(.*)"/g)].map(([, uri = '']) => uri).sort();
  };
  expect(await urisFor('octo/billing')).toEqual(['billing/odd.yaml', 'billing/web.yaml']);
  expect(await urisFor('octo/shop')).toEqual(['odd.yaml', 'web.yaml']);
});

test('nothing of the repository is run: neither its hooks nor its file-system monitor', async () => {
  const repository = createRepository({ 'web.yaml': healthy('web') });
  repository.git('tag', 'v1');
  repository.commit({ 'web.yaml': broken('web') });
  const marker = join(repository.folder, 'was-run');
  writeFiles(repository.folder, { '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${marker}\n` });
  openRepository(repository.folder).git('config', 'core.fsmonitor', `touch ${marker}`);
  chmodSync(join(repository.folder, '.git/hooks/post-checkout'), 0o755);
  const result = await runAction({
    workspace: repository.folder,
    event: 'workflow_dispatch',
    inputs: { 'base-ref': 'v1' },
  });
  expect(result.outputs['new-findings']).toBe('1');
  expect(existsSync(marker)).toBe(false);
});
