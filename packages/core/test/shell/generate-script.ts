/** Small shell scripts, made at random from a seed: the same seed gives the same script. */

type Random = (below: number) => number;

export function generateScript(seed: number): string {
  const random = createRandom(seed);
  return list(random, 3, 2 + random(4));
}

/** A linear congruential generator; good enough to choose among a handful of forms. */
function createRandom(seed: number): Random {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function list(random: Random, depth: number, length: number): string {
  const items = Array.from({ length }, () => andOr(random, depth));
  const separators = ['; ', '\n', ';\n', '\n\n# a comment; with && marks\n'];
  return items.reduce((text, item) => `${text}${text.endsWith('& ') ? '' : pick(random, separators)}${item}`);
}

function andOr(random: Random, depth: number): string {
  const first = pipeline(random, depth);
  const form = random(12);
  if (form < 3) return `${first} && ${pipeline(random, depth)}`;
  if (form < 6) return `${first} || ${pipeline(random, depth)}`;
  if (form === 6) return `${first} && ${pipeline(random, depth)} || ${pipeline(random, depth)}`;
  if (form === 7) return `( ${simple(random)} ) & `;
  return first;
}

function pipeline(random: Random, depth: number): string {
  const form = random(14);
  if (form === 0) return `! ${command(random, depth)}`;
  if (form === 1) return `${command(random, depth)} | ${command(random, depth)}`;
  return command(random, depth);
}

function command(random: Random, depth: number): string {
  if (depth === 0 || random(3) > 0) return simple(random);
  const body = (): string => list(random, depth - 1, 1 + random(2)).replace(/& $/, '');
  switch (random(11)) {
    case 0:
      return `if ${condition(random)}; then ${body()}\nfi`;
    case 1:
      return `if ${condition(random)}; then ${body()}\nelse ${body()}\nfi`;
    case 2:
      return `if ${condition(random)}; then ${body()}\nelif ${condition(random)}; then ${body()}\nelse ${body()}\nfi`;
    case 3:
      return `{ ${body()}\n}`;
    case 4:
      return `( ${body()}\n)`;
    case 5:
      return `for i in ${pick(random, ['a b c', '1 2', '$WORDS', '"$WORDS"', '$UNSET', ''])}; do ${body()}\ndone`;
    case 6:
      return `n=0; while [ $n -lt ${random(5)} ]; do n=$((n+1)); ${body()}\ndone`;
    case 7:
      return `n=0; until [ "$n" = 3 ]; do n=$(( n + 1 )); ${pick(random, ['', 'break; ', 'continue; '])}${body()}\ndone`;
    case 8:
      return `case ${pick(random, ['"$SET"', '$EMPTY', 'literal', '$n', '"$UNSET"'])} in (v*) ${body()}\n;; '') ${body()}\n;; literal|x) ${body()}\n;; *) ${body()}\n;; esac`;
    case 9:
      return `f() { ${body()}\n${pick(random, ['', 'return 2', 'return'])}\n}; f ${pick(random, ['', 'one', 'one two'])}`;
    default:
      return `while ${condition(random)}; do ${body()}\n${pick(random, ['break', 'exit 6', 'break 2'])}\ndone`;
  }
}

function condition(random: Random): string {
  return pick(random, [
    'true',
    'false',
    '! true',
    '[ -z "$UNSET" ]',
    '[ -n "$SET" ]',
    '[ -z "$EMPTY" ]',
    '[ "$SET" = value ]',
    '[ "$SET" != value ]',
    'test "$#" -gt 0',
    '[ "${UNSET:-default}" = default ]',
    '[ $UNSET ]',
    '[ $UNSET = x ]',
    '[ -f /no/such/file ]',
    'grep -q x /no/such/file',
    'echo x | grep -q x',
    'cd /no/such/folder',
    '(exit 3)',
    'sh -c "exit 0"',
  ]);
}

function simple(random: Random): string {
  return pick(random, [
    'true',
    'false',
    ':',
    'echo hello',
    'echo "$SET" $UNSET',
    'printf "%s\\n" done',
    `exit ${random(4)}`,
    'exit',
    `(exit ${random(4)})`,
    'set -e',
    'set -eu',
    'set +e',
    'set -u',
    'x=$UNSET',
    'x=${UNSET:-two words}',
    'x=$(echo out)',
    'x=$(false)',
    'x=`exit 4`',
    'x=$(( 2 * 3 - 1 )); [ $x -eq 5 ]',
    ': ${UNSET:?is not set}',
    ': "${EMPTY:?is empty}"',
    ': "${EMPTY?is set}"',
    ': ${MADE:=made}; [ "$MADE" = made ]',
    'echo ${#SET} ${SET%ue} ${SET+there}',
    'cat /no/such/file',
    'ls /',
    'no-such-program-anywhere',
    'sleep 0',
    'sleep 0.01 &',
    'wait',
    'break',
    'continue',
    'set -- a b; shift; [ "$1" = b ]',
    'export SET=other',
    'unset SET',
    'exec true',
    'exec false',
    "sh -c 'exit 5'",
    "sh -ec 'false; exit 0'",
    'sh -c \'exit "$1"\' name 7',
    'echo hi > /dev/null',
    'echo hi > /no/such/folder/file',
    'cat < /no/such/file',
    'cat <<END > /dev/null\ntext $SET\nEND\n:',
    'test 1 -lt 2',
    '[ 1 -gt x ]',
    '[ a = b ] && echo equal',
    'trap "echo caught" TERM',
    'read -r line',
    'command -v sh',
    'umask 022',
    '[ "$?" = 0 ]',
  ]).replace(/ &$/, ' & true');
}
