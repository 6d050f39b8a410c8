import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TimelineRequest } from './commands/timeline.js';

type TimelineOptions = Omit<TimelineRequest, 'paths' | 'config'> & { readonly config?: string | boolean };

const TIMELINE_HELP = `
Each line is one start of the container, from its first second to the next start.
The boot time is the one of --boot, else the one that the annotation
crashlint.dev/boot-seconds or crashlint.yaml states, else the typical one of what
runs there. Containers without a liveness or startup probe are left out.

Examples:
  crashlint timeline k8s/
  crashlint timeline k8s/ --workload Deployment/catalog --boot 75
  crashlint timeline catalog.yaml --format svg --output docs/catalog.svg`;

/** Adds the command `timeline`. */
export function addTimeline(program: Command, accept: (request: TimelineRequest) => void): void {
  program
    .command('timeline')
    .usage('[options] [paths...]')
    .description('draw the first minutes of containers that a probe can kill')
    .argument('[paths...]', 'files, folders, patterns in quotes, - for standard input; the working directory if none')
    .option('--workload <Kind/name>', 'only this workload')
    .option('--container <name>', 'only containers of this name')
    .addOption(new Option('--boot <seconds>', 'how long a container takes to answer').argParser(parseSeconds))
    .addOption(new Option('--until <seconds>', 'how much time is drawn, at most').argParser(parseSeconds))
    .addOption(new Option('--format <name>', 'form of the drawing').choices(['text', 'svg']).default('text'))
    .option('--output <file>', 'write the drawing there instead of to standard output')
    .option('--kubernetes-version <version>', 'version of the cluster, for example 1.31')
    .option('--config <file>', 'configuration, instead of the nearest crashlint.yaml')
    .option('--no-config', 'use no configuration')
    .addHelpText('after', TIMELINE_HELP)
    .action((paths: readonly string[], { config, ...options }: TimelineOptions, command: Command) => {
      refuseForeignOptions(program, command);
      const named = paths.length === 0 ? ['.'] : paths;
      accept({ ...options, paths: named, ...(config === undefined || config === true ? {} : { config }) });
    });
}

/** Options in front of the command's name belong to `check`; to leave them out in silence would draw something else. */
function refuseForeignOptions(program: Command, command: Command): void {
  const isGiven = Object.keys(program.opts()).some((name) => program.getOptionValueSource(name) === 'cli');
  if (isGiven) command.error('error: the options of timeline stand behind its name');
}

/** At most a day: what takes longer has no first minutes. */
const MOST_SECONDS = 86_400;

function parseSeconds(text: string): number {
  const seconds = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text)?.[1]);
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new InvalidArgumentError('Write it as a number of seconds above 0, for example 45.');
}
