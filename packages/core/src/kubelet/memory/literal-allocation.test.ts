import { describe, expect, it } from 'vitest';
import { findLiteralAllocations } from './literal-allocation.js';

const MiB = 2 ** 20;

function largest(command: readonly string[], image = 'library/python', tmpfsPaths: readonly string[] = []) {
  const [first] = findLiteralAllocations(
    command.map((text) => ({ text })),
    { image, tmpfsPaths },
  );
  return first === undefined ? undefined : [first.bytes / MiB, first.isUsed];
}

describe('findLiteralAllocations', () => {
  it.each([
    ['each worker of stress', ['stress', '--vm', '2', '--vm-bytes', '250M', '--vm-hang', '1'], 500, 'always'],
    ['all workers of stress-ng', ['stress-ng', '--vm', '4', '--vm-bytes=2G'], 2048, 'always'],
    ['a bytearray', ['python', '-c', 'data = bytearray(512 * 1024 * 1024)'], 512, 'probably'],
    ['a bytearray of a power', ['python', '-c', 'x=bytearray(2**29)'], 512, 'probably'],
    ['a bytearray inside a call', ['python', '-c', 'keep.append(bytearray(10 * (1 << 20)))'], 10, 'probably'],
    ['a repeated text', ['python3', '-c', "x = 'a' * (300 * 1024 * 1024)\ninput()"], 300, 'probably'],
    ['a buffer', ['node', '-e', 'const b = Buffer.alloc(1024 * 1024 * 64, 1)'], 64, 'probably'],
    ['a pipe of one line', ['sh', '-c', 'yes | tr \\n x | head -c 500m | grep n'], 500, 'probably'],
    [
      'one block of dd',
      ['dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1G', 'count=3'].join(' ').split('|'),
      1024,
      'probably',
    ],
    ['what dd writes to memory', ['sh', '-c', 'dd if=/dev/zero of=/dev/shm/fill bs=1M count=200'], 200, 'probably'],
    ['what dd writes to a file', ['sh', '-c', 'dd if=/dev/zero of=/tmp/fill bs=1M count=200 && true'], 200, 'cache'],
  ])('%s', (_, command, mebibytes, use) => {
    expect(largest(command)).toEqual([mebibytes, use]);
  });

  it('knows a stress image by its name', () => {
    expect(largest(['--vm', '1', '--vm-bytes', '250M'], 'progrium/stress')).toEqual([250, 'always']);
  });

  it('takes other tmpfs mounts from the pod', () => {
    expect(largest(['sh', '-c', 'dd if=/dev/zero of=/cache/f bs=1M count=9'], 'x', ['/cache'])).toEqual([
      9,
      'probably',
    ]);
  });

  it('reads endlessly', () => {
    expect(largest(['sh', '-c', 'tail /dev/zero'])?.[0]).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['a computed size', ['python', '-c', 'bytearray(size * 1024)']],
    ['another program with the option', ['loadgen', '--vm-bytes', '250M']],
    ['an untouched buffer', ['node', '-e', 'Buffer.allocUnsafe(1e9)']],
    ['a short read', ['sh', '-c', 'head -c 32 /dev/urandom | base64']],
    ['no workers', ['stress', '--vm', '0', '--vm-bytes', '1G']],
  ])('nothing in %s', (_, command) => {
    expect(largest(command)).toBeUndefined();
  });
});
