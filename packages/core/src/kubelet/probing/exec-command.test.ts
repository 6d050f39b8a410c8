import { describe, expect, test } from 'vitest';
import { readExecCommand } from './exec-command.js';

describe('readExecCommand', () => {
  test.each([
    [['cat', '/tmp/a'], [['cat', '/tmp/a']]],
    [['cat', '/tmp/a', '&&', 'true'], [['cat', '/tmp/a', '&&', 'true']]],
    [['sh', '-c', 'cat /tmp/a'], [['cat', '/tmp/a']]],
    [
      ['/bin/bash', '-ec', 'a 1 && b | c; d'],
      [['a', '1'], ['b'], ['c'], ['d']],
    ],
    [['sh', '-c', 'exec timeout 5 mongosh --eval "db.x && 1"'], [['mongosh', '--eval', 'db.x && 1']]],
    [['sh', '-c', 'timeout -k 1 5 nodetool status'], [['nodetool', 'status']]],
    [
      ['sh', '-c', 'if ! test -f /a; then exit 1; fi'],
      [
        ['!', 'test', '-f', '/a'],
        ['exit', '1'],
      ],
    ],
    [['sh', '-c', 'A=1 B="x y" run'], [['run']]],
    [['sh', '-c', 'run > /dev/null 2>&1'], [['run']]],
    [
      ['sh', '-c', 'run >/dev/null & wait'],
      [['run'], ['wait']],
    ],
    [
      ['sh', '-c', 'while true; do date; done'],
      [['true'], ['date']],
    ],
    [['sh', '-c', 'ping "$HOST" ok'], [['ping', '"$HOST"', 'ok']]],
    [['sh', '-c', 'broken ('], []],
    [['sh', '-c', ''], []],
    [['sh', '/probe.sh'], [['sh', '/probe.sh']]],
  ])('%j', (argv, commands) => {
    expect(readExecCommand(argv)?.commands).toEqual(commands);
  });

  test('an empty command is none', () => {
    expect(readExecCommand([])).toBeUndefined();
  });
});
