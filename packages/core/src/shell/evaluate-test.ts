/** Whether there is a file; undefined when it cannot be known. */
type HasFile = (path: string) => boolean | undefined;

/**
 * Of `test` and `[`: undefined when a file of which nothing is known, an unknown value or a rarer operator decides. Status
 * 2 is a usage error.
 */
export function evaluateTest(
  words: readonly (string | undefined)[],
  hasFile: HasFile = () => undefined,
): 0 | 1 | 2 | undefined {
  const [first, second, third] = words;
  switch (words.length) {
    case 0:
      return 1;
    case 1:
      return first === undefined ? undefined : answer(first !== '');
    case 2:
      return first === undefined ? undefined : evaluateUnary(first, second, hasFile);
    case 3:
      return second === undefined ? undefined : evaluateBinary(first, second, third, hasFile);
    case 4: {
      if (first !== '!') return undefined;
      const inner = evaluateTest(words.slice(1), hasFile);
      return inner === undefined || inner === 2 ? inner : answer(inner !== 0);
    }
    default:
      return undefined;
  }
}

function answer(isTrue: boolean): 0 | 1 {
  return isTrue ? 0 : 1;
}

function evaluateUnary(operator: string, operand: string | undefined, hasFile: HasFile): 0 | 1 | 2 | undefined {
  if (operand === undefined) return undefined;
  if (OF_FILES.has(operator)) {
    const isThere = hasFile(operand);
    return isThere === undefined ? undefined : answer(isThere);
  }
  if (operator === '!') return answer(operand === '');
  if (operator === '-n') return answer(operand !== '');
  if (operator === '-z') return answer(operand === '');
  return undefined;
}

/** True of every file that can be read. */
const OF_FILES: ReadonlySet<string> = new Set(['-e', '-f', '-r']);

const NUMERIC: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

const INTEGER = /^-?\d{1,15}$/;

function evaluateBinary(
  left: string | undefined,
  operator: string,
  right: string | undefined,
  hasFile: HasFile,
): 0 | 1 | 2 | undefined {
  if (left === '!' && (operator === '-n' || operator === '-z' || OF_FILES.has(operator))) {
    const inner = evaluateUnary(operator, right, hasFile);
    return inner === undefined ? undefined : answer(inner !== 0);
  }
  if (left === undefined || right === undefined) return undefined;
  if (operator === '=') return answer(left === right);
  if (operator === '!=') return answer(left !== right);
  const compare = NUMERIC[operator];
  if (compare === undefined) return undefined;
  return INTEGER.test(left) && INTEGER.test(right) ? answer(compare(Number(left), Number(right))) : 2;
}
