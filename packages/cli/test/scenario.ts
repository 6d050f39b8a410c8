/**
 * A scenario is one readable text: comments, files, a command, and what it must answer.
 *
 *     # why this scenario exists
 *     >>> file deploy/app.yaml
 *     …
 *     >>> run crashlint deploy
 *     >>> exit 1
 *     >>> stdout
 *     …
 *     >>> stderr
 *     …
 */
export interface Scenario {
  /** The comment lines, with their `#`. */
  readonly head: string;
  readonly files: Readonly<Record<string, string>>;
  readonly command: string;
  readonly answer: Answer;
}

export interface Answer {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function parseScenario(text: string): Scenario {
  const [head = '', ...sections] = text.split(/^>>> /m);
  const files: Record<string, string> = {};
  let command = '';
  const answer = { exit: 0, stdout: '', stderr: '' };
  for (const section of sections) {
    const end = section.indexOf('\n');
    const [verb = '', ...rest] = section.slice(0, end).split(' ');
    const body = section.slice(end + 1);
    const word = rest.join(' ');
    if (verb === 'file') files[word] = writeControls(body);
    else if (verb === 'run') command = word;
    else if (verb === 'exit') answer.exit = Number(word);
    else if (verb === 'stdout' || verb === 'stderr') answer[verb] = body;
    else throw new Error(`a scenario has no section ${verb}`);
  }
  return { head, files, command, answer };
}

export function renderScenario({ head, files, command, answer }: Scenario): string {
  const sections = [
    ...Object.entries(files).map(([path, text]) => `file ${path}\n${spellControls(text)}`),
    `run ${command}\n`,
    `exit ${answer.exit}\n`,
    ...(answer.stdout === '' ? [] : [`stdout\n${answer.stdout}`]),
    ...(answer.stderr === '' ? [] : [`stderr\n${answer.stderr}`]),
  ];
  return head + sections.map((section) => `>>> ${section}`).join('');
}

/** Control characters of the input are written as `\x1b`, so that the scenario stays readable. */
function writeControls(text: string): string {
  return text.replaceAll(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

function spellControls(text: string): string {
  return text.replaceAll(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
