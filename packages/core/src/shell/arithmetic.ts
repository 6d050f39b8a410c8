const OPERATORS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
];

const COMPUTE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '||': (a, b) => Number(a !== 0 || b !== 0),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? Number.NaN : Math.trunc(a / b)),
  '%': (a, b) => (b === 0 ? Number.NaN : a % b),
};

interface Tokens {
  readonly texts: readonly string[];
  at: number;
}

/** The value of a shell's arithmetic expression; undefined when it holds anything that is not worked out. */
export function evaluateArithmetic(text: string, variable: (name: string) => string | undefined): number | undefined {
  const texts = text.match(/\$?[A-Za-z_]\w*|\d+|\|\||&&|[=!<>]=|[-+*/%()<>]|\S/g) ?? [];
  const tokens: Tokens = { texts, at: 0 };
  const value = readLevel(tokens, 0, variable);
  return tokens.at === texts.length && value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

function readLevel(tokens: Tokens, level: number, variable: (name: string) => string | undefined): number | undefined {
  const operators = OPERATORS[level];
  if (operators === undefined) return readOperand(tokens, variable);
  let value = readLevel(tokens, level + 1, variable);
  for (;;) {
    const operator = tokens.texts[tokens.at];
    const compute = operator !== undefined && operators.includes(operator) ? COMPUTE[operator] : undefined;
    if (compute === undefined) return value;
    tokens.at += 1;
    const right = readLevel(tokens, level + 1, variable);
    value = value === undefined || right === undefined ? undefined : compute(value, right);
  }
}

function readOperand(tokens: Tokens, variable: (name: string) => string | undefined): number | undefined {
  const token = tokens.texts[tokens.at] ?? '';
  tokens.at += 1;
  if (token === '(') {
    const value = readLevel(tokens, 0, variable);
    tokens.at += 1;
    return tokens.texts[tokens.at - 1] === ')' ? value : undefined;
  }
  if (token === '-') {
    const value = readOperand(tokens, variable);
    return value === undefined ? undefined : -value;
  }
  // A leading zero means octal; leave it alone.
  if (/^\d+$/.test(token)) return readNumber(token);
  return /^\$?[A-Za-z_]/.test(token) ? readNumber(variable(token.replace('$', ''))) : undefined;
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
}
