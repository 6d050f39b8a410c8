import { type AnalyzeOptions, FAIL_ON, RULE_SETTINGS, type RuleSetting } from '@crashlint/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckRequest } from './commands/check.js';
import type { ExplainRequest } from './commands/explain.js';

export type Request =
  | { readonly command: 'check'; readonly check: CheckRequest }
  | { readonly command: 'explain'; readonly explain: ExplainRequest }
  /** Help, the version, or what is wrong with the command line. */
  | { readonly command: 'print'; readonly text: string; readonly isError: boolean };

type Rules = NonNullable<AnalyzeOptions['rules']>;

const EXAMPLES = `
Examples:
  crashlint                                  everything below the working directory
  crashlint k8s/ deploy/api.yaml             folders and files
  crashlint 'apps/**/prod/*.yaml'            a pattern, in quotes
  kustomize build overlays/prod | crashlint -
  helm template my-chart | crashlint -
  crashlint explain                          all rules
  crashlint explain liveness-kills-slow-start

Exit codes:
  0  nothing found at or above --fail-on
  1  findings
  2  wrong command line or configuration, or some input could not be read
  3  a fault of crashlint`;

/** Never throws and never ends the process. */
export function parseArguments(argv: readonly string[], version: string): Request {
  const printed: string[] = [];
  let request: Request | undefined;
  const program = buildProgram(
    version,
    (text) => printed.push(text),
    (parsed) => {
      request = parsed;
    },
  );
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: 'print', text: printed.join(''), isError: error.exitCode !== 0 };
  }
  return request ?? { command: 'print', text: printed.join(''), isError: true };
}

function buildProgram(version: string, print: (text: string) => void, accept: (request: Request) => void): Command {
  const program = new Command('crashlint')
    .description(
      'Says which containers of your Kubernetes manifests will crash-loop, when, why, and which edit prevents it',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: (text, write) => write(text.replace(/^error: /, 'crashlint: ')),
    })
    .addHelpText('after', EXAMPLES);
  addCheck(program, accept);
  addExplain(program, accept);
  return program;
}

function addCheck(program: Command, accept: (request: Request) => void): void {
  program
    .command('check', { isDefault: true })
    .description('analyse manifests (the default command)')
    .argument('[paths...]', 'files, folders, patterns in quotes, or - for standard input', ['.'])
    .addOption(new Option('--format <name>', 'form of the report').choices(['pretty', 'json']).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the run fail (default: "error")').choices(FAIL_ON),
    )
    .addOption(
      new Option('--show <severity>', 'lowest severity shown in full (default: "warning")').choices([
        'error',
        'warning',
        'info',
      ]),
    )
    .addOption(
      new Option('--rule <id=severity>', 'severity of a rule, or off; may be repeated')
        .argParser(collectRule)
        .default({}, 'none'),
    )
    .option('--kubernetes-version <version>', 'version of the cluster, for example 1.31')
    .option('--config <file>', 'configuration (default: the nearest crashlint.yaml)')
    .option('--no-config', 'use no configuration')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: CheckOptions) =>
      accept({ command: 'check', check: toCheckRequest(paths, options) }),
    );
}

type CheckOptions = Omit<CheckRequest, 'paths' | 'rules' | 'config'> & {
  readonly rule: Rules;
  readonly config?: string | boolean;
};

/** Commander sets `config` to true when --no-config is not given. */
function toCheckRequest(paths: readonly string[], { rule, config, ...options }: CheckOptions): CheckRequest {
  return { ...options, paths, rules: rule, ...(config === undefined || config === true ? {} : { config }) };
}

function addExplain(program: Command, accept: (request: Request) => void): void {
  program
    .command('explain')
    .description('print the page of a rule, or list all rules')
    .argument('[rule]', 'rule id')
    .option('--color', 'colour the page')
    .option('--no-color', 'do not colour the page')
    .action((rule: string | undefined, options: { readonly color?: boolean }) =>
      accept({ command: 'explain', explain: { rule, ...options } }),
    );
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
