import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broken, healthy } from './support/manifests.js';
import { annotationsOf, expectOnlyNew, FILES, preparePull } from './support/pull-request.js';
import { checkout, createRepository, openRepository, temporaryFolder, writeFiles } from './support/repository.js';
import { runAction } from './support/run-action.js';

test('absolute paths mean the same place in both trees', async () => {
  const run = preparePull(FILES);
  expectOnlyNew(await runAction({ ...run, inputs: { paths: `${run.workspace}/deploy` } }));
  const link = `${temporaryFolder()}/link`;
  symlinkSync(run.workspace, link);
  expectOnlyNew(
    await runAction({ ...run, workspace: link, inputs: { paths: `${link}/deploy/web.yaml\n${link}/deploy` } }),
  );
});

test('what lies outside of the repository is not taken for what was there before', async () => {
  const outside = temporaryFolder();
  writeFiles(outside, { 'rendered.yaml': broken('rendered') });
  const inputs = { paths: `deploy\n${outside}/rendered.yaml` };
  const result = await runAction({ ...preparePull(FILES), inputs });
  expect(result.outputs).toMatchObject({ 'new-findings': '2', findings: '3' });
  expect(result.commands[0]).toMatch(
    /^::warning title=crashlint::\S*rendered.yaml is not in git, so what of their findings/,
  );
});

test('a submodule that the change leaves alone makes nothing new; one that it moves cannot be told apart', async () => {
  const shared = createRepository({ 'shared.yaml': broken('shared') });
  const origin = createRepository({ 'web.yaml': healthy('web') });
  const allowed = ['-c', 'protocol.file.allow=always'];
  origin.git(...allowed, 'submodule', '--quiet', 'add', shared.folder, 'vendor/shared');
  const base = origin.commit({});
  const head = origin.commit({ 'web.yaml': broken('web') });
  const { folder, git } = checkout(origin, 'main', 0);
  git(...allowed, 'submodule', '--quiet', 'update', '--init');
  const run = { workspace: folder, event: 'workflow_dispatch', sha: head, inputs: { 'base-ref': base } };
  const result = await runAction(run);
  expect(result.outputs).toMatchObject({ 'new-findings': '1', findings: '2' });
  expect(result.stdout).not.toContain('is not in git');

  const moved = openRepository(`${folder}/vendor/shared`);
  moved.commit({ 'more.yaml': broken('more') });
  openRepository(folder).commit({});
  const after = await runAction(run);
  expect(after.commands[0]).toContain('vendor/shared/more.yaml and 1 more file are not in git');
});

test('rendered manifests that git does not hold are told apart with base-directory, and without it a notice says so', async () => {
  const run = preparePull({ before: { README: '1' }, change: { README: '2' } });
  writeFiles(run.workspace, {
    'rendered/all.yaml': `${broken('old')}---\n${broken('web')}`,
    'before/rendered/all.yaml': broken('old'),
  });
  const compared = await runAction({ ...run, inputs: { paths: 'rendered', 'base-directory': 'before' } });
  expect(compared.outputs).toMatchObject({ 'new-findings': '1', findings: '2' });
  const same = await runAction({ ...run, inputs: { paths: 'rendered', 'base-directory': '.' } });
  expect(same.commands[0]).toContain('because base-directory is the checkout itself');
  const alone = await runAction({ ...run, inputs: { paths: 'rendered' } });
  expect(alone.commands[0]).toContain(
    '::warning title=crashlint::rendered/all.yaml is not in git, so what of their findings is new cannot be told',
  );
});

test('a working directory keeps names relative to the repository, and a missing one is told', async () => {
  const run = preparePull(FILES);
  expectOnlyNew(await runAction({ ...run, inputs: { 'working-directory': 'deploy', paths: '*.yaml' } }));
  const missing = await runAction({ ...run, inputs: { 'working-directory': 'deplyo' } });
  expect(missing.exit).toBe(2);
  expect(missing.commands).toEqual([
    '::error title=crashlint::working-directory "deplyo" is not a folder of the workspace.',
  ]);
});

test('of a file that is renamed and edited only the edit is new; a deleted fault is mended', async () => {
  const run = preparePull({
    before: { 'all.yaml': `${broken('old')}---\n${healthy('web')}`, 'gone.yaml': broken('gone') },
    change: {
      'all.yaml': undefined,
      'gone.yaml': undefined,
      'apps.yaml': `${broken('old')}---\n${broken('web')}`,
    },
  });
  const result = await runAction(run);
  expect(annotationsOf(result)).toEqual([expect.stringContaining('web/web,file=apps.yaml,line=33,')]);
  expect(result.summary).toContain('This change fixes 1: Deployment/gone');
  expect(result.stdout).toContain('1 finding that this change did not add');
});

test('a finding whose file was renamed is an old one; names may hold spaces', async () => {
  const run = preparePull({
    before: { 'old.yaml': broken('old') },
    change: {
      'old.yaml': undefined,
      'apps/new place/old.yaml': broken('old'),
      'apps/new place/web app.yaml': broken('web'),
    },
  });
  const result = await runAction(run);
  expect(annotationsOf(result)).toEqual([expect.stringContaining('file=apps/new place/web app.yaml,line=15')]);
  expect(result.summary).toContain('/apps/new%20place/web%20app.yaml#L15');
});

test('a file that could not be read before either does not fail the change', async () => {
  const run = preparePull({
    before: { 'web.yaml': healthy('web'), 'not-yaml.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [' },
    change: { 'web.yaml': healthy('web', '["node", "other.js"]') },
  });
  const result = await runAction(run);
  expect(result.exit).toBe(0);
  expect(result.summary).toContain('this change breaks no workload');
  expect((await runAction({ ...run, inputs: { 'only-new': 'false' } })).exit).toBe(2);
});

test('adding a suppression is not praised as a fix', async () => {
  const suppressed = broken('web').replace(
    '          command',
    '          # crashlint-ignore command-string-not-split: a file of that name exists\n          command',
  );
  const run = preparePull({
    before: { 'web.yaml': broken('web') },
    change: { 'web.yaml': suppressed },
  });
  const result = await runAction(run);
  expect(result.exit).toBe(0);
  expect(result.summary).not.toContain('fixes');
});

test('a key that is taken away is annotated where it stood, in the file that the pull request shows', async () => {
  const settings = (...keys: readonly string[]): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n${keys.map((key) => `  ${key}: x\n`).join('')}`;
  const reference = '{ configMapKeyRef: { name: settings, key: mode } }';
  const result = await runAction(
    preparePull({
      before: {
        'config.yaml': settings('colour', 'mode', 'size'),
        'web.yaml': `${healthy('web')}          env: [{ name: MODE, valueFrom: ${reference} }]\n`,
      },
      change: { 'config.yaml': settings('colour', 'size') },
    }),
  );
  expect(annotationsOf(result)).toEqual([
    expect.stringMatching(/,file=config.yaml,line=5,.*the finding itself is at web.yaml:18/),
  ]);
});
