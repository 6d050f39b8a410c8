import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Container } from '../../packages/core/src/model/container.ts';
import type { Pod } from '../../packages/core/src/model/pod.ts';
import type { Probe } from '../../packages/core/src/model/probe.ts';
import { listFiles, listFolders } from '../corpus/list-files.ts';
import { median, type Verdict } from './verdict.ts';

const ROUNDS = 15;
const WARM_UP_ROUNDS = 10;
/** So that a round is long against the clock that counts the processor's time. */
const PASSES = 20;
const MOST_MICROSECONDS = 50;

interface Probed {
  readonly pod: Pod;
  readonly container: Container;
  readonly probe: Probe;
}

/** The verdict on one probed container of the corpus: its stack, its boot, what the probe grants, and the comparison. */
export async function measureProbes(corpus: string): Promise<Verdict> {
  const judge = await createJudge();
  const containers = await readProbed(corpus);
  const rounds: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let pass = 0; pass < PASSES; pass += 1) for (const probed of containers) judge(probed);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) rounds.push((user + system) / PASSES / containers.length);
  }
  const [least, most] = [Math.min(...rounds), Math.max(...rounds)].map((value) => value.toFixed(1));
  const middle = median(rounds);
  return {
    name: 'probes',
    isMet: middle < MOST_MICROSECONDS,
    figure: `${middle.toFixed(1)} µs a container (target below ${MOST_MICROSECONDS} µs)`,
    details: [`${containers.length} probed containers, median of ${ROUNDS}, ${least} to ${most}`],
  };
}

/** What the rules about boot times do before they have something to say. */
async function createJudge(): Promise<(probed: Probed) => unknown> {
  const [{ effectiveProbe }, { subjectOf }, { bootBudgetOf }, { bootTimeOf }, { judgeBootTime }] = await Promise.all([
    load<typeof import('../../packages/core/src/kubelet/effective-probe.ts')>('kubelet/effective-probe'),
    load<typeof import('../../packages/core/src/kubelet/probing/probe-subject.ts')>('kubelet/probing/probe-subject'),
    load<typeof import('../../packages/core/src/kubelet/probing/boot-budget.ts')>('kubelet/probing/boot-budget'),
    load<typeof import('../../packages/core/src/kubelet/boot/boot-time.ts')>('kubelet/boot/boot-time'),
    load<typeof import('../../packages/core/src/kubelet/boot/judge-boot-time.ts')>('kubelet/boot/judge-boot-time'),
  ]);
  return ({ pod, container, probe }) => {
    const effective = effectiveProbe(probe);
    if (subjectOf(container, effective) !== 'application') return undefined;
    const budget = bootBudgetOf(container, effective);
    const boot = bootTimeOf(pod, container, {});
    return boot === undefined || budget === undefined ? undefined : judgeBootTime(boot, budget);
  };
}

async function readProbed(corpus: string): Promise<readonly Probed[]> {
  const { parseManifests } = await load<typeof import('@crashlint/core')>('index');
  const { readWorkload } = await load<typeof import('../../packages/core/src/model/workload.ts')>('model/workload');
  const files = listFolders(corpus).flatMap((folder) => listFiles(corpus, folder));
  const { manifests } = parseManifests(files.map((path) => ({ path, text: readFileSync(join(corpus, path), 'utf8') })));
  return manifests
    .flatMap((manifest) => readWorkload(manifest)?.pods ?? [])
    .flatMap((pod) => pod.containers.map((container) => ({ pod, container })))
    .flatMap(({ pod, container }) => {
      const probe = container.probes.startup ?? container.probes.liveness;
      return probe === undefined ? [] : [{ pod, container, probe }];
    });
}

/** A module of the built core. */
async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(resolve('packages/core/dist', `${path}.js`)).href)) as Module;
}
