import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { renderSarif } from '@crashlint/core/report';
import { INFORMATION_URI, VERSION } from 'crashlint/library';
import type { Outcome } from '../outcome.js';
import { describeRules } from '../rule-descriptions.js';
import type { Surroundings } from './publish.js';

/** All findings, old and new, and a file also when there is none: code scanning itself tells what a change adds. */
export async function writeSarif({ head }: Outcome, name: string, { workspace }: Surroundings): Promise<void> {
  const file = resolve(workspace, name);
  const text = renderSarif(head, { toolVersion: VERSION, informationUri: INFORMATION_URI, rules: describeRules() });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
