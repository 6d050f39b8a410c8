import type { Fields } from './expand-word.js';
import { countStep, giveUp, type Run } from './run.js';
import {
  canFail,
  canSucceed,
  isSameState,
  joinStates,
  joinStatus,
  type State,
  type Status,
  withStatus,
} from './state.js';
import type { Command, Script } from './syntax.js';

type Loop = Extract<Command, { type: 'loop' }>;
type RunPart = (script: Script, state: State, isCondition: boolean) => State | undefined;

/** After this many rounds of a loop that counts, nothing is said of the script. */
const MOST_ROUNDS = 1000;

/** `while` and `until`. Rounds are run one by one as long as the condition is decided, then all at once. */
export function runLoop(loop: Loop, state: State, run: Run, runPart: RunPart): State | undefined {
  const firstJump = run.jumps.length;
  const left: State[] = [];
  let current = state;
  // The status of a loop that ends is that of its body's last round, or 0.
  let last: Status = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    countStep(run);
    const { enters, leaves } = testCondition(loop, current, last, runPart);
    if (enters === undefined) return joinStates([leaves, ...left]);
    if (leaves !== undefined) return joinStates([...left, runUndecided(loop, current, last, run, runPart, firstJump)]);
    const { next, broken } = takeJumps(run, firstJump, runPart(loop.body, enters, false));
    left.push(...broken);
    if (next === undefined) return joinStates(left);
    if (isSameState(next, current)) {
      run.runsForEver = true;
      return joinStates(left);
    }
    current = next;
    last = next.status;
  }
  return giveUp('a loop of too many rounds');
}

interface Tested {
  readonly enters: State | undefined;
  readonly leaves: State | undefined;
}

function testCondition(loop: Loop, state: State, last: Status, runPart: RunPart): Tested {
  const tested = runPart(loop.condition, state, true);
  if (tested === undefined) return { enters: undefined, leaves: undefined };
  const enters = loop.until ? canFail(tested.status) : canSucceed(tested.status);
  const leaves = loop.until ? canSucceed(tested.status) : canFail(tested.status);
  return {
    enters: enters ? withStatus(tested, loop.until ? 'nonzero' : 0) : undefined,
    leaves: leaves ? withStatus(tested, last) : undefined,
  };
}

/** From a state that covers every round: it may leave after any of them, or never. */
function runUndecided(
  loop: Loop,
  state: State,
  last: Status,
  run: Run,
  runPart: RunPart,
  firstJump: number,
): State | undefined {
  const left: (State | undefined)[] = [];
  let covered = state;
  let lastOfAll = last;
  for (;;) {
    countStep(run);
    const { enters, leaves } = testCondition(loop, covered, lastOfAll, runPart);
    left.push(leaves);
    if (enters === undefined) return joinStates(left);
    const { next, broken } = takeJumps(run, firstJump, runPart(loop.body, enters, false));
    left.push(...broken);
    const wider = joinStates([covered, next]);
    if (next === undefined || wider === undefined) return joinStates(left);
    const widerLast = joinStatus(lastOfAll, next.status);
    if (isSameState(wider, covered) && widerLast === lastOfAll) break;
    covered = wider;
    lastOfAll = widerLast;
  }
  if (!readsLines(loop.condition)) run.runsForEver = true;
  return joinStates(left);
}

/** `while read` ends with its input. */
function readsLines({ items }: Script): boolean {
  const command = items.at(-1)?.first.commands[0];
  const part = command?.type === 'simple' ? command.words[0]?.parts[0] : undefined;
  return part?.type === 'text' && part.text === 'read';
}

/** `for`: one round for each value, or any number of rounds where the values cannot be known. */
export function runFor(
  values: Fields,
  state: State,
  run: Run,
  runBody: (value: string | undefined, state: State) => State | undefined,
): State | undefined {
  const firstJump = run.jumps.length;
  const left: State[] = [];
  if (values === undefined) {
    for (let covered = state; ; ) {
      countStep(run);
      const { next, broken } = takeJumps(run, firstJump, runBody(undefined, covered));
      left.push(...broken);
      const wider = joinStates([covered, next]) ?? covered;
      if (isSameState(wider, covered)) return joinStates([withStatus(state, 0), covered, ...left]);
      covered = wider;
    }
  }
  let current: State | undefined = values.length === 0 ? withStatus(state, 0) : state;
  for (const value of values) {
    if (current === undefined) break;
    countStep(run);
    const { next, broken } = takeJumps(run, firstJump, runBody(value, current));
    left.push(...broken);
    current = next;
  }
  return joinStates([current, ...left]);
}

interface Round {
  /** The state before the next round: the end of the body, or a `continue`. */
  readonly next: State | undefined;
  readonly broken: readonly State[];
}

/** Takes the jumps that belong to this loop out of the run; those to an outer one stay, one level less. */
function takeJumps(run: Run, firstJump: number, end: State | undefined): Round {
  const jumps = run.jumps.splice(firstJump);
  const continued: State[] = [];
  const broken: State[] = [];
  for (const jump of jumps) {
    if (jump.type === 'return') run.jumps.push(jump);
    else if (jump.levels > 1) run.jumps.push({ ...jump, levels: jump.levels - 1 });
    else if (jump.type === 'break') broken.push(withStatus(jump.state, 0));
    else continued.push(withStatus(jump.state, 0));
  }
  return { next: joinStates([end, ...continued]), broken };
}
