import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findRefusedOption } from './refused-java-option.js';

describe('findRefusedOption', () => {
  it.each([
    ['-Xms256m -Xmx1GB', 17, { kind: 'malformed', option: '-Xmx1GB' }],
    ['-Xmx1.5g', undefined, { kind: 'malformed' }],
    ['-Xmx512Mi', undefined, { kind: 'malformed' }],
    ['-Xmx=512m', undefined, { kind: 'malformed' }],
    ['-Xmx 512m', undefined, { kind: 'malformed', option: '-Xmx' }],
    ['-Xss512kb', undefined, { kind: 'malformed' }],
    ['-XX:MaxMetaspaceSize=256MB', undefined, { kind: 'malformed' }],
    ['-XX:MaxRAMPercentage=75%', undefined, { kind: 'malformed' }],
    ['-XX:MaxRAMPercentage=120', undefined, { kind: 'malformed' }],
    ['-XX:MaxRAMPercentage=75', 8, { kind: 'malformed' }],
    ['-XX:UseG1GC', undefined, { kind: 'malformed' }],
    ['-XX:HeapDumpOnOutOfMemoryError', undefined, { kind: 'malformed' }],
    ['-XX:+UseConcMarkSweepGC -Xmx1g', 17, { kind: 'removed', option: '-XX:+UseConcMarkSweepGC', release: 15 }],
    ['-XX:-UseConcMarkSweepGC', 17, { kind: 'removed' }],
    ['-XX:MaxPermSize=256m', 17, { kind: 'removed', release: 17 }],
    ['-XX:+UnlockExperimentalVMOptions -XX:+UseCGroupMemoryLimitForHeap', 11, { kind: 'removed', release: 11 }],
    ['--add-opens java.base/java.lang=ALL-UNNAMED', 8, { kind: 'unknown', option: '--add-opens', release: 9 }],
    ['-Xlog:gc*:stdout', 8, { kind: 'unknown', release: 9 }],
    ['-XX:+UseG1GC -Xmx1g -XX:+UseParallelGC', undefined, { kind: 'collectors', other: '-XX:+UseG1GC' }],
  ])('%s under Java %s', (text, release, expected) => {
    expect(findRefusedOption(text, release)).toMatchObject(expected);
  });

  it.each([
    ['-Xms256m -Xmx1G -Xss512k -Xmn64M', 17],
    ['-Xmx536870912', 17],
    ['-Xmx$HEAP -Xms${HEAP_MIN}m', 17],
    ['"-Xmx1g"', 17],
    ['-Xmx1g; echo done', 17],
    ['-XX:MaxRAMPercentage=75.0', 8],
    ['-XX:MaxRAMPercentage=75', 17],
    ['-XX:MaxPermSize=256m', 16],
    ['-XX:+UseConcMarkSweepGC', 14],
    ['-XX:+UseConcMarkSweepGC', undefined],
    ['-XX:+UseConcMarkSweepGC -XX:+UseParNewGC', 8],
    ['-XX:+UseParallelGC -XX:+UseParallelOldGC', 11],
    ['-XX:+IgnoreUnrecognizedVMOptions -XX:+UseParNewGC', 17],
    ['-XX:+UseG1GC -XX:-UseG1GC -XX:+UseSerialGC', 17],
    ['-XX:+PrintGCDetails -Xloggc:/var/log/gc.log', 17],
    ['--add-opens=java.base/java.lang=ALL-UNNAMED', 17],
    ['--spring.config.location=/etc/app -Dfile.encoding=UTF-8', 8],
    ['http://host/my-Xmx1GB', 17],
  ])('nothing in %s under Java %s', (text, release) => {
    expect(findRefusedOption(text, release)).toBeUndefined();
  });
});

/** The release of the JVM on this machine. */
function ownRelease(): number | undefined {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const release = Number(/version "(\d+)/.exec(stderr ?? '')?.[1]);
  return Number.isNaN(release) || /OpenJ9/.test(stderr) ? undefined : release;
}

const release = ownRelease();
if (release === undefined) console.warn('SKIPPED: there is no HotSpot here');

describe.skipIf(release === undefined)('a JVM agrees', () => {
  it.each([
    ...['-Xmx64MB', '-Xmx=64m', '-Xmx0.5g', '-Xss512kb', '-Xmx64m -Xss512k -Xmn8M', '-XX:MaxMetaspaceSize=64MB'],
    ...[
      '-XX:MaxRAMPercentage=75%',
      '-XX:MaxRAMPercentage=101',
      '-XX:MaxRAMPercentage=75.0',
      '-XX:+MaxRAMPercentage=75',
    ],
    ...['-XX:UseG1GC', '-XX:+UseG1GC -XX:+UseSerialGC', '-XX:+UseG1GC -XX:-UseG1GC -XX:+UseSerialGC'],
    ...[
      '-XX:+UseConcMarkSweepGC',
      '-XX:-UseParNewGC',
      '-XX:MaxPermSize=64m',
      '-XX:+PrintGCDateStamps',
      '-XX:+UseBiasedLocking',
    ],
    ...['-XX:+UseCGroupMemoryLimitForHeap', '-XX:+UseParallelOldGC', '-XX:+AggressiveOpts', '-XX:GCLogFileSize=1M'],
    ...['-XX:+IgnoreUnrecognizedVMOptions -XX:+UseParNewGC', '-XX:+IgnoreUnrecognizedVMOptions -XX:UseG1GC'],
    ...['--add-opens=java.base/java.lang=ALL-UNNAMED', '-Xlog:gc:stderr'],
  ])('%s', { timeout: 20_000 }, (options) => {
    const { status } = spawnSync('java', [...options.split(' '), '-version'], { stdio: 'ignore' });
    expect(findRefusedOption(options, release) !== undefined).toBe(status !== 0);
  });
});
