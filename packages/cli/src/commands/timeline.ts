import {
  analyze,
  type ParsedManifests,
  type PredictedTimeline,
  type Problem,
  parseManifests,
  predictTimeline,
  type TimelineProblem,
} from '@crashlint/core';
import { renderTimelineSvg, renderTimelineText } from '@crashlint/core/report';
import { EXIT } from '../exit-code.js';
import type { Host } from '../host.js';
import { readInput } from '../input/read-input.js';
import { renderRefusal, widthOf } from '../render-report.js';
import { analyzeOptions } from '../settings/analyze-options.js';
import { type LoadedConfig, loadConfig } from '../settings/load-config.js';
import { writeFile } from '../write-file.js';

export interface TimelineRequest {
  readonly paths: readonly string[];
  /** `Kind/name`. */
  readonly workload?: string;
  readonly container?: string;
  /** Seconds. */
  readonly boot?: number;
  /** Seconds. */
  readonly until?: number;
  readonly format: 'text' | 'svg';
  /** A file instead of standard output. */
  readonly output?: string;
  /** A file, or false for none. */
  readonly config?: string | false;
  readonly kubernetesVersion?: string;
}

const MOST_DRAWN = 10;

/** Draws the first minutes of containers. @returns the exit code */
export async function runTimeline(request: TimelineRequest, host: Host): Promise<number> {
  const loaded = loadConfig(request.config, request.paths, host.cwd);
  const wrong =
    loaded.problems.length > 0 ? loaded.problems : analyze([], analyzeOptions(loaded.config, request)).problems;
  if (wrong.length > 0) return tell(wrong, host);
  const { parsed, unread } = await readManifests(request.paths, loaded, host);
  if (unread.length > 0) tell(unread, host);
  const { timelines, problems } = predictTimeline(parsed, optionsOf(request, loaded));
  for (const problem of problems) host.stderr.write(`crashlint: ${explain(problem)}\n`);
  if (timelines.length === 0) return EXIT.unusable;
  if (request.format === 'svg' && timelines.length > 1) return refuseMany(timelines, host);
  return publish(render(timelines, request, host), request, host) && unread.length === 0 ? EXIT.clean : EXIT.unusable;
}

/** Every input that cannot be read as a whole may hold what is asked for. */
async function readManifests(
  paths: readonly string[],
  { config, folder, file }: LoadedConfig,
  host: Host,
): Promise<{ readonly parsed: ParsedManifests; readonly unread: readonly Problem[] }> {
  const ignoring = { ignore: config.ignore ?? [], folder, ...(file === undefined ? {} : { config: file }) };
  const input = await readInput(paths, ignoring, host);
  const parsed = parseManifests(input.sources());
  const unread = [...input.problems(), ...parsed.problems].filter(({ severity }) => severity === 'error');
  return { parsed, unread };
}

function optionsOf(request: TimelineRequest, { config }: LoadedConfig): Parameters<typeof predictTimeline>[1] {
  const { workload, container, boot, until } = request;
  const kubernetesVersion = request.kubernetesVersion ?? config.kubernetesVersion;
  return {
    ...(workload === undefined ? {} : { workload }),
    ...(container === undefined ? {} : { container }),
    ...(boot === undefined ? {} : { bootSeconds: boot }),
    ...(until === undefined ? {} : { untilSeconds: until }),
    ...(config.bootSeconds === undefined ? {} : { statedBootSeconds: config.bootSeconds }),
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
  };
}

function tell(problems: readonly Problem[], host: Host): number {
  host.stderr.write(renderRefusal(problems, {}, host));
  return EXIT.unusable;
}

function explain({ code, message }: TimelineProblem): string {
  return code === 'unknown-boot-time' ? `${message} Give a time in seconds, for example --boot 45.` : message;
}

function refuseMany(timelines: readonly PredictedTimeline[], { stderr }: Host): number {
  const candidates = timelines.slice(0, MOST_DRAWN).map(({ timeline, file }) => {
    return `  ${timeline.title}${file === undefined ? '' : ` (${file})`}`;
  });
  const rest = timelines.length - candidates.length;
  const more = rest === 0 ? [] : [`  and ${rest} more`];
  const advice = 'An SVG shows one container; choose it with --workload and --container:';
  stderr.write(`${[`crashlint: ${advice}`, ...candidates, ...more].join('\n')}\n`);
  return EXIT.unusable;
}

function render(timelines: readonly PredictedTimeline[], { format }: TimelineRequest, host: Host): string {
  const [first] = timelines;
  if (format === 'svg') return first === undefined ? '' : renderTimelineSvg(first.timeline);
  const drawn = timelines.slice(0, MOST_DRAWN).map(({ timeline }) => renderTimelineText(timeline, widthOf(host)));
  const rest = timelines.length - drawn.length;
  const more = rest === 0 ? [] : [`${rest} more not drawn; choose with --workload and --container`];
  return `${[...drawn, ...more].join('\n\n')}\n`;
}

function publish(text: string, { output }: TimelineRequest, host: Host): boolean {
  if (output !== undefined && output !== '-') return writeFile(output, text, host);
  host.stdout.write(text);
  return true;
}
