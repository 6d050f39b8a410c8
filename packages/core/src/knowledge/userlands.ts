import { USERLANDS_TABLE } from './generated/userlands.js';

/** One entry of rules/knowledge/userlands.yaml. */
export interface UserlandEntry {
  /** `foreign`: what people call and no plain distribution image has. */
  readonly id: 'busybox' | 'alpine' | 'debian' | 'foreign';
  readonly programs: readonly string[];
}

export type UserlandsTable = readonly UserlandEntry[];

/** True for a program that some plain image has, or that people install: what an image without a userland cannot have. */
export function isKnownProgram(name: string): boolean {
  return USERLANDS_TABLE.some(({ programs }) => programs.includes(name));
}

/** The programs of a plain image of this kind; undefined for a kind that is not listed. */
export function programsOf(id: string): readonly string[] | undefined {
  return USERLANDS_TABLE.find((entry) => entry.id === id)?.programs;
}
