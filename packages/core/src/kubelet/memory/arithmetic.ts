/**
 * The size that a text begins with, as scripts write sizes: `512*1024*1024)`, `(10 * (1 << 20)))`, `2**30,`, `500_000_000`.
 * Whatever ends it (a comma, the parenthesis of a call) is left alone; undefined when it goes on with a name or a sum.
 */
export function readProduct(text: string): number | undefined {
  const written = text.slice(0, endOfProduct(text));
  if (/^[ \t)]*[\w+\-/.%]/.test(text.slice(written.length))) return undefined;
  let product = 1;
  for (const factor of written.replace(/[()]/g, ' ').split(/(?<!\*)\*(?!\*)/)) {
    const value = evaluatePower(factor);
    if (value === undefined) return undefined;
    product *= value;
  }
  return product;
}

/** Up to the first character that belongs to no product, or to the parenthesis that closes an outer one. */
function endOfProduct(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (!/[\d_*<e \t]/.test(character)) return at;
    if (depth < 0) return at;
  }
  return text.length;
}

const POWER = /^\s*(\d[\d_]*(?:e\d+)?)\s*(?:(\*\*|<<)\s*(\d+))?\s*$/;

function evaluatePower(text: string): number | undefined {
  const [, base, operator, exponent = ''] = POWER.exec(text) ?? [];
  if (base === undefined) return undefined;
  const number = Number(base.replaceAll('_', ''));
  if (operator === '**') return number ** Number(exponent);
  return operator === '<<' ? number * 2 ** Number(exponent) : number;
}
