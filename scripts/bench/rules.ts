import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Core from '@crashlint/core';
import { listFiles, listFolders } from '../corpus/list-files.ts';
import { median, renderTimes, type Verdict } from './verdict.ts';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 3;
const LARGEST_SHARE = 0.4;

interface Round {
  readonly parse: number;
  readonly rules: number;
}

/** Parsing against analysing on real repositories, each as its own project, with every file already in memory. */
export async function measureRules(corpus: string): Promise<Verdict> {
  const core = (await import(pathToFileURL(resolve('packages/core/dist/index.js')).href)) as typeof Core;
  const projects = listFolders(corpus)
    .filter((folder) => folder !== 'noise')
    .map((folder) =>
      listFiles(corpus, folder).map((path) => ({ path, text: readFileSync(join(corpus, path), 'utf8') })),
    );
  const rounds: Round[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const measured = measureOnce(core, projects);
    if (round >= 0) rounds.push(measured);
  }
  const share = median(rounds.map(({ rules, parse }) => rules / parse));
  return {
    name: 'rules',
    isMet: share <= LARGEST_SHARE,
    figure: `${(share * 100).toFixed(0)} % of parsing (target at most ${LARGEST_SHARE * 100} %)`,
    details: [
      `parse: ${renderTimes(rounds.map(({ parse }) => parse))}`,
      `analyse: ${renderTimes(rounds.map(({ rules }) => rules))}`,
    ],
  };
}

function measureOnce(core: typeof Core, projects: readonly (readonly Core.SourceFile[])[]): Round {
  let parsed: readonly Core.ParsedManifests[] = [];
  const parse = processorTime(() => {
    parsed = projects.map((files) => core.parseManifests(files));
  });
  const rules = processorTime(() => {
    for (const manifests of parsed) core.analyze(manifests);
  });
  return { parse, rules };
}

/** Milliseconds of the processor, which other programs of the machine disturb less than the clock. */
function processorTime(action: () => void): number {
  // What an earlier part left behind must not be paid by this one.
  globalThis.gc?.();
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
