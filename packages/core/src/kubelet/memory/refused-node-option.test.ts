import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findRefusedNodeOption } from './refused-node-option.js';

function isRefusedByNode(options: string): boolean {
  const { status } = spawnSync(process.execPath, ['-e', ''], { env: { NODE_OPTIONS: options }, stdio: 'ignore' });
  return status === 9;
}

describe('findRefusedNodeOption agrees with Node.js', () => {
  it.each([
    ['--max-old-space-size=512m', 'number'],
    ['--max-old-space-size=512Mi', 'number'],
    ['--no-warnings --max_old_space_size=1.5', 'number'],
    ['--max-old-space-size 512', 'number'],
    ['--max-semi-space-size=16M', 'number'],
    ['--optimize_for_size --max-old-space-size=400', 'environment'],
    ['--gc-interval=100', 'environment'],
    ['--stack-size=2000', 'environment'],
  ])('%s', (options, why) => {
    expect(findRefusedNodeOption(options, { isEnvironment: true })?.why).toBe(why);
    expect(isRefusedByNode(options)).toBe(true);
  });

  it.each([
    '--max-old-space-size=512',
    '"--max-old-space-size=512"',
    '--max_semi_space_size=16 --no-warnings',
    '--trace-warnings',
  ])('%s', (options) => {
    expect(findRefusedNodeOption(options, { isEnvironment: true })).toBeUndefined();
    expect(isRefusedByNode(options)).toBe(false);
  });

  it('leaves variables and other places alone', () => {
    expect(findRefusedNodeOption('--max-old-space-size=$HEAP', { isEnvironment: true })).toBeUndefined();
    expect(findRefusedNodeOption('node --optimize-for-size server.js', { isEnvironment: false })).toBeUndefined();
    expect(findRefusedNodeOption('node --max-old-space-size=1g server.js', { isEnvironment: false })?.why).toBe(
      'number',
    );
  });
});
