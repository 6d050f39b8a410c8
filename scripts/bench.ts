/**
 * Speed and memory as ratios and limits that hold on any machine: what is compared is measured in turn, in one run.
 * It measures what `pnpm build` made, prints medians with their spread, and fails when a target is missed.
 */
import { existsSync } from 'node:fs';
import { measureMemory } from './bench/memory.ts';
import { measureProbes } from './bench/probes.ts';
import { measureRules } from './bench/rules.ts';
import { measureStartUp } from './bench/start-up.ts';
import { renderVerdict, type Verdict } from './bench/verdict.ts';

const corpus = process.env['CRASHLINT_CORPUS'] ?? '../shared/corpus';

const verdicts: Verdict[] = [measureStartUp()];
if (existsSync(corpus)) verdicts.push(await measureRules(corpus), await measureProbes(corpus));
else
  console.log(
    `SKIPPED: rules against parsing and probes, because there is no corpus at ${corpus}; set CRASHLINT_CORPUS`,
  );
verdicts.push(measureMemory());

for (const verdict of verdicts) console.log(renderVerdict(verdict));
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;
