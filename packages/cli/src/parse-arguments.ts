import { type AnalyzeOptions, FAIL_ON, RULE_SETTINGS, type RuleSetting } from '@crashlint/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckRequest } from './commands/check.js';
import type { ExplainRequest } from './commands/explain.js';
import type { TimelineRequest } from './commands/timeline.js';
import { parseReportTarget, REPORT_FORMATS, type ReportTarget } from './report-target.js';
import { addTimeline } from './timeline-arguments.js';

export type Request =
  | { readonly command: 'check'; readonly check: CheckRequest }
  | { readonly command: 'explain'; readonly explain: ExplainRequest }
  | { readonly command: 'timeline'; readonly timeline: TimelineRequest }
  /** Help, the version, or what is wrong with the command line. */
  | { readonly command: 'print'; readonly text: string; readonly isError: boolean };

type Rules = NonNullable<AnalyzeOptions['rules']>;
type Accept = (request: Request) => void;

/** As commander gives them; it sets `config` to true when --no-config is not given. */
type Options = Omit<CheckRequest, 'paths' | 'rules' | 'config' | 'reports'> & {
  readonly format?: readonly ReportTarget[];
  readonly rule: Rules;
  readonly config?: string | boolean;
};

const EXAMPLES = `
Examples:
  crashlint                              everything below the working directory
  crashlint k8s/ deploy/api.yaml         folders and files
  crashlint 'apps/**/prod/*.yaml'        a pattern, in quotes
  kustomize build overlays/prod | crashlint -
  helm template my-chart | crashlint -
  crashlint --format sarif=report.sarif --format pretty k8s/
  crashlint explain                      lists all rules
  crashlint explain memory-limit-missing
  crashlint timeline k8s/ --workload Deployment/catalog --boot 75

Exit codes:
  0  nothing found at or above --fail-on
  1  findings
  2  wrong command line or configuration, or some input could not be read
  3  a fault of crashlint`;

/** Never throws and never ends the process. `check`, the default command, may be named or left out. */
export function parseArguments(argv: readonly string[], version: string): Request {
  const printed: string[] = [];
  let request: Request | undefined;
  const program = buildProgram(version, {
    print: (text) => printed.push(text),
    accept: (parsed) => {
      request = parsed;
    },
  });
  try {
    program.parse(argv[0] === 'check' ? argv.slice(1) : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: 'print', text: printed.join(''), isError: error.exitCode !== 0 };
  }
  return request ?? { command: 'print', text: printed.join(''), isError: true };
}

interface Receivers {
  readonly print: (text: string) => void;
  readonly accept: Accept;
}

function buildProgram(version: string, { print, accept }: Receivers): Command {
  const program = new Command('crashlint')
    .usage('[check] [options] [paths...]')
    .description('Says which containers of your Kubernetes manifests will crash-loop, when, why, and what prevents it.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    // Options behind the name of a command are the command's own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: (text, write) => write(text.replace(/^error: /, 'crashlint: ')),
    })
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: Options) => accept(toCheck(paths, options)));
  addInput(program);
  addExplain(program, accept);
  addTimeline(program, (timeline) => accept({ command: 'timeline', timeline }));
  return program;
}

function addInput(program: Command): void {
  const fails = 'lowest severity that fails the run; error unless the configuration says otherwise';
  const shows = 'lowest severity that is shown in full; the others are counted';
  const context = 'read this, and report only what concerns the paths; may be repeated';
  const format = `form of the report, also into a file: ${REPORT_FORMATS.join(', ')}; may be repeated (default: pretty)`;
  const closed = 'nothing exists but what is read here: every reference that leads nowhere is certain';
  const rule = 'severity of a rule (error, warning, info, off); may be repeated';
  program
    .argument('[paths...]', 'files, folders, patterns in quotes, - for standard input; the working directory if none')
    .addOption(new Option('--context <path>', context).argParser(collectPath))
    .addOption(new Option('--format <name[=file]>', format).argParser(collectReport))
    .addOption(new Option('--fail-on <severity>', fails).choices(FAIL_ON))
    .addOption(new Option('--show <severity>', shows).choices(['error', 'warning', 'info']))
    .addOption(new Option('--rule <id=severity>', rule).argParser(collectRule).default({}, 'none'))
    .option('--kubernetes-version <version>', 'version of the cluster, for example 1.31')
    .option('--closed-world', closed)
    .option('--config <file>', 'configuration, instead of the nearest crashlint.yaml')
    .option('--no-config', 'use no configuration')
    .option('--color', 'use colour, also when the output is not a terminal')
    .option('--no-color', 'use no colour');
}

function toCheck(paths: readonly string[], { rule, config, format, ...options }: Options): Request {
  const isNamed = config !== undefined && config !== true;
  const check = {
    ...options,
    paths: paths.length === 0 ? ['.'] : paths,
    reports: format ?? [{ format: 'pretty' as const }],
    rules: rule,
    ...(isNamed ? { config } : {}),
  };
  return { command: 'check', check };
}

function addExplain(program: Command, accept: Accept): void {
  program
    .command('explain')
    .description('print the page of a rule, or list all rules')
    .argument('[rule]', 'rule id')
    .option('--color', 'use colour, also when the output is not a terminal')
    .option('--no-color', 'use no colour')
    .action((rule: string | undefined, _: unknown, command: Command) => {
      const { color } = command.optsWithGlobals<Options>();
      accept({ command: 'explain', explain: { rule, ...(color === undefined ? {} : { color }) } });
    });
}

function collectPath(path: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, path];
}

function collectReport(text: string, previous: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const target = parseReportTarget(text, previous);
  if (typeof target === 'string') throw new InvalidArgumentError(target);
  return [...previous, target];
}

/** `id=severity`; the engine judges whether there is such a rule. */
function collectRule(text: string, previous: Rules): Rules {
  const [, id, setting] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  const known = RULE_SETTINGS.find((candidate): candidate is RuleSetting => candidate === setting);
  if (id === undefined || known === undefined) {
    throw new InvalidArgumentError(`Write it as <id>=<severity>, with one of ${RULE_SETTINGS.join(', ')}.`);
  }
  return { ...previous, [id]: known };
}
