/** The YAML texts that are put to Kubernetes' own decoder. Every text ends with a line break, as kubectl hands it over. */
import { STRUCTURE } from './cases-documents.mjs';
import { ALIASES, DUPLICATES, FLOW, MERGES } from './cases-maps.mjs';
import { BLOCKS, PLAIN, QUOTED } from './cases-text.mjs';

const PLAIN_SCALARS = `
y Y yes Yes YES yEs n N no No NO true True TRUE tRUE false False FALSE on On ON off Off OFF oFF o t f nULL
~ ~~ null Null NULL nil none
0 -0 +0 00 007 0777 -0777 +0777 08 09 0o777 0O777 -0o17 0o8 0o 0_7 1_000 1__0 _1 1_ -_1 0x1F 0X1f -0xff 0x 0xg 0x_f
0b101 0B11 -0b101 0b 0b2 0b+1 0b-1 0b_1 -0b+1 0b1_0 +5 -5 ++5 --5 - -- + 5- 1-2
2147483648 9007199254740993 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
18446744073709551615 18446744073709551616 0xFFFFFFFFFFFFFFFF 0xFFFFFFFFFFFFFFFFF 0777777777777777777777 07777777777777777777777777
1.0 1. .5 -.5 +.5 1.5e3 1e3 1E3 1e+3 1e-3 1e 1e400 1e-400 .e3 . .. ... ._ .5_0 .5_ ._5 .5__0 .5e1_0 .0_1 1_0.5 1.5_0 1e1_0 1.2.3 1.10 0.1
-0.0 0x1.8p1 0x1p4 Infinity NaN inf .INFINITY 1d 10m 100Mi 1k 5s 1e3Mi
12:30:45 1:30 190:20:30 190:20:30.15 2024-01-01 2024-13-45 2024-1-1 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:43Z
<< = :x ::: -x ?x x# x:y http://x:80/y %x. a%b a&b a*b a!b a|b a>b a@b v1.2.3 1.2.3.4 10.0.0.0/8 00:00:00:00 é ünï 日本 😀
`
  .trim()
  .split(/\s+/);

const KEYS = `
80 0777 1_000 -1 +1 0x10 yes no on y n true null ~ 1.5 1.0 1e3 1e6 123456.7 1234567.8 0.1 0.00001 0.0001 1e100 1e39 -0.0 .5 .inf -.inf .nan
9223372036854775807 9223372036854775808 9007199254740993 12:30 2024-01-01 08 "80" 'yes' "" << a.b/c __proto__ constructor
`
  .trim()
  .split(/\s+/);

const TAGS = [
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
  '!!timestamp',
  '!!binary',
  '!',
  '!local',
  '!!map',
  '!!unknown',
];
const TAGGED = ['', '1', '-0x1F', '1.5', '.inf', 'yes', '~', 'abc', '"1"', "'yes'", '2024-01-01', 'aGk='];

export const cases = [
  ...PLAIN_SCALARS.map((text) => `v: ${text}\n`),
  ...PLAIN_SCALARS.filter((_, index) => index % 4 === 0).map((text) => `- ${text}\n`),
  ...KEYS.map((key) => `${key}: v\n`),
  ...TAGS.flatMap((tag) => TAGGED.map((text) => `v: ${tag} ${text}\n`)),
  ...MERGES,
  ...ALIASES,
  ...DUPLICATES,
  ...BLOCKS,
  ...QUOTED,
  ...PLAIN,
  ...FLOW,
  ...STRUCTURE,
];
