import { afterAll } from 'vitest';

const tasks: (() => void)[] = [];

// A hook that is registered while a test runs is never called; this one is when the test file imports the module.
afterAll(() => {
  for (const task of tasks.splice(0)) task();
});

/** Calls `task` after the last test of the file. */
export function cleanUpWith(task: () => void): void {
  tasks.push(task);
}
