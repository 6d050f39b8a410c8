import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfSarif } from './support/github-sarif.js';
import { broken, healthy } from './support/manifests.js';
import { type Files, temporaryFolder, writeFiles } from './support/repository.js';
import { runAction } from './support/run-action.js';

async function sarifOf(files: Files): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  await runAction({ workspace: folder, event: 'schedule', inputs: { 'sarif-file': 'crashlint.sarif' } });
  return readFileSync(join(folder, 'crashlint.sarif'), 'utf8');
}

test.each<[string, number, Files]>([
  ['nothing wrong', 0, { 'web.yaml': healthy('web') }],
  ['findings', 2, { 'web.yaml': broken('web'), 'deploy/all.yaml': `${healthy('a')}---\n${broken('b')}` }],
  ['a file that cannot be read', 1, { 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [', 'web.yaml': broken('web') }],
  ['hostile text', 1, { 'x:y\\z\n #?.yaml': healthy('web', '["node [a](http://e.example)\\u001b[31m\\n"]') }],
])('GitHub takes the file with %s', async (_, count, files) => {
  const text = await sarifOf(files);
  expect(faultsOfSarif(text)).toEqual([]);
  const [run] = JSON.parse(text).runs;
  expect(run.results).toHaveLength(count);
  expect(run.tool.driver.rules.length).toBeGreaterThan(50);
  for (const { message } of run.results) expect(message.text).not.toMatch(/\p{Cc}|\]\(http/u);
});

test('the check of the file can fail', async () => {
  const text = await sarifOf({ 'web.yaml': broken('web') });
  const change = (from: string | RegExp, to: string): readonly string[] => faultsOfSarif(text.replace(from, to));
  expect(change('"level": "error"', '"level": "fatal"')).toHaveLength(1);
  expect(change(/"locations": \[\s*\{[\s\S]*?\n {10}\]/, '"locations": []')).toEqual([
    'command-string-not-split: no location',
  ]);
  expect(change('"uri": "web.yaml"', '"uri": "/web.yaml"')).toEqual([
    'command-string-not-split: /web.yaml is no relative reference',
  ]);
  expect(change(/"ruleIndex": \d+/, '"ruleIndex": 0')).toEqual(['command-string-not-split: wrong ruleIndex']);
});
