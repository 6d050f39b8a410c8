import type { ShellReading } from '../../shell/read-shell.js';

/** The variable that a script asks for and that nothing sets, where that is why it ends; undefined otherwise. */
export function unsetVariableOf(reading: ShellReading): string | undefined {
  if (reading.ends !== 'always') return undefined;
  if (reading.because.kind === 'unset-variable') return reading.because.text;
  const unset = reading.assumptions.find(({ kind }) => kind === 'unset');
  return unset?.kind === 'unset' ? unset.name : undefined;
}
