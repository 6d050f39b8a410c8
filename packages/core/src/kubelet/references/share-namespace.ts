/** Objects meet when they share a namespace; one that is left open meets every other. */
export function mayShareNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || a === '*' || b === '*';
}
