import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';

const require = createRequire(import.meta.url);
const SCHEMA = join(dirname(require.resolve('@microsoft/jest-sarif')), 'schemas', 'sarif-2.1.0-rtm.5.json');
// The schema holds an expression that is only valid without the `u` flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Place {
  readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string }; readonly region?: Region };
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

interface Log {
  readonly runs: readonly [
    { readonly tool: { readonly driver: { readonly rules: readonly Rule[] } }; readonly results: readonly Result[] },
  ];
}

/**
 * What the schema of SARIF 2.1.0 or GitHub's code scanning finds wrong with a file.
 * Source: docs.github.com, "SARIF support for code scanning": limits, and the properties that each object must have.
 */
export function faultsOfSarif(text: string): readonly string[] {
  const log = JSON.parse(text) as Log;
  if (!validate(log)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const [{ tool, results }] = log.runs;
  const { rules } = tool.driver;
  return [
    ...(gzipSync(text).length > 10_000_000 ? ['more than 10 MB'] : []),
    ...(results.length > 25_000 ? ['more than 25,000 results'] : []),
    ...rules.flatMap(faultsOfRule),
    ...results.flatMap((result) => faultsOfResult(result, rules)),
  ];
}

function faultsOfRule({ id, shortDescription, fullDescription, help, properties }: Rule): readonly string[] {
  const isDescription = ({ text }: { readonly text: string }): boolean => text.length > 0 && text.length <= 1024;
  return [
    ...(isDescription(shortDescription) && isDescription(fullDescription) ? [] : [`${id}: description`]),
    ...(help.text.length > 0 ? [] : [`${id}: no help`]),
    ...(properties.tags.length <= 20 ? [] : [`${id}: too many tags`]),
    ...(properties['security-severity'] === undefined ? [] : [`${id}: would be shown as a security alert`]),
  ];
}

function faultsOfResult(
  { ruleId, ruleIndex, message, locations, relatedLocations = [], partialFingerprints = {} }: Result,
  rules: readonly Rule[],
): readonly string[] {
  return [
    ...(ruleIndex !== undefined && rules[ruleIndex]?.id === ruleId ? [] : [`${ruleId}: wrong ruleIndex`]),
    ...(message.text.length > 0 ? [] : [`${ruleId}: no message`]),
    // Such a result makes GitHub refuse the whole file.
    ...(locations.length > 0 ? [] : [`${ruleId}: no location`]),
    ...(locations.length + relatedLocations.length <= 1000 ? [] : [`${ruleId}: too many locations`]),
    ...(Object.keys(partialFingerprints).length > 0 ? [] : [`${ruleId}: no fingerprint`]),
    ...[...locations, ...relatedLocations].flatMap((place) =>
      faultsOfPlace(place).map((fault) => `${ruleId}: ${fault}`),
    ),
  ];
}

function faultsOfPlace({ physicalLocation }: Place): readonly string[] {
  const uri = physicalLocation?.artifactLocation?.uri;
  const region = physicalLocation?.region;
  if (uri === undefined || region === undefined) return ['no physical location'];
  const { startLine, startColumn, endLine, endColumn } = region;
  const isForward = startLine < endLine || (startLine === endLine && startColumn <= endColumn);
  return [
    ...(/^(?:[a-z][a-z\d+.-]*:|\/|$)|[\s\\]/i.test(uri) ? [`${uri} is no relative reference`] : []),
    ...(startLine >= 1 && startColumn >= 1 && isForward ? [] : ['a region that ends before it begins']),
  ];
}
