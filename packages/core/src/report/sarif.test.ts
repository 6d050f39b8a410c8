import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { sampleFinding, sampleInput } from '../../test/sample-report.js';
import type { Related } from '../finding.js';
import type { RuleDescription } from './report-input.js';
import { renderSarif } from './sarif.js';

const require = createRequire(import.meta.url);
const schemaFile = join(dirname(require.resolve('@microsoft/jest-sarif')), 'schemas', 'sarif-2.1.0-rtm.5.json');
// The schema holds an expression that is only valid without the `u` flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const RULES: readonly RuleDescription[] = ['liveness-kills-slow-start', 'secret-missing'].map((id) => ({
  id,
  summary: `What ${id} is about`,
  certainty: 'likely',
  help: `# ${id}`,
  helpUri: `https://example.com/${id}.md`,
}));
const OPTIONS = { toolVersion: '1.2.3', informationUri: 'https://example.com', rules: RULES };

describe('renderSarif', () => {
  it.each([
    ['no findings', sampleInput([])],
    ['one finding', sampleInput([sampleFinding()])],
    ['a finding without a place', sampleInput([withoutPlace()])],
    [
      'problems',
      sampleInput([], {
        problems: [{ code: 'yaml-syntax', severity: 'error', message: 'x', file: 'a b.yaml', line: 3, column: 1 }],
      }),
    ],
  ])('is valid SARIF 2.1.0 with %s', (_, input) => {
    const log = JSON.parse(renderSarif(input, OPTIONS));
    expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
  });

  it('fails its schema when broken, so that the test above can fail', () => {
    const log = JSON.parse(renderSarif(sampleInput([sampleFinding()]), OPTIONS));
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it('holds what GitHub requires of every rule and result', () => {
    const [run] = JSON.parse(renderSarif(sampleInput([sampleFinding()]), OPTIONS)).runs;
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text.length).toBeGreaterThan(0);
      expect(rule.help.text.length).toBeGreaterThan(0);
      expect(rule.properties).toMatchObject({ precision: 'high', 'problem.severity': 'warning' });
      expect(rule.properties).not.toHaveProperty('security-severity');
    }
    expect(run.results[0].ruleIndex).toBe(0);
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'shop/catalog.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 34, startColumn: 11, endLine: 34, endColumn: 24 },
    });
  });

  it('lists every rule even when nothing was found, and no suppressed finding', () => {
    const suppressed = sampleFinding({ suppressed: { by: 'comment', reason: 'measured' } });
    const [run] = JSON.parse(renderSarif(sampleInput([suppressed]), OPTIONS)).runs;
    expect(run.tool.driver.rules).toHaveLength(2);
    expect(run.results).toEqual([]);
  });

  it('holds no more results than GitHub takes, the worst ones', () => {
    const findings = Array.from({ length: 25_001 }, (_, number) =>
      sampleFinding({ severity: number === 25_000 ? 'error' : 'warning' }),
    );
    const [run] = JSON.parse(renderSarif(sampleInput(findings), OPTIONS)).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
  });

  it.each([
    ['a b/ü#1.yaml', 'a%20b/%C3%BC%231.yaml'],
    ['..%2f\\x\n?.yaml', '..%252f%5Cx%0A%3F.yaml'],
    ['javascript:alert(1)//.yaml', 'javascript%3Aalert(1)//.yaml'],
    ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
  ])('percent-encodes file names: %j', (file, uri) => {
    const location = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const [run] = JSON.parse(renderSarif(sampleInput([sampleFinding({ location })]), OPTIONS)).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('gives a place to a finding without one, as GitHub refuses the whole file otherwise', () => {
    const [run] = JSON.parse(renderSarif(sampleInput([withoutPlace()]), OPTIONS)).runs;
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'Deployment/catalog' },
      region: { startLine: 1 },
    });
  });

  it('takes no link and no control character of a manifest over', () => {
    const evil = '[click](http://e.example)\u001b[31m\n\u202e';
    const finding = sampleFinding({ message: evil, related: [{ ...related(), message: evil }] });
    const problem = { code: 'yaml-syntax', severity: 'error', message: evil } as const;
    const [run] = JSON.parse(renderSarif(sampleInput([finding], { problems: [problem] }), OPTIONS)).runs;
    const texts = [
      run.results[0].message.text,
      run.results[0].relatedLocations[0].message.text,
      run.invocations[0].toolExecutionNotifications[0].message.text,
    ];
    for (const text of texts) expect(text).toContain('[click]\u200b(http://e.example)␛[31m␊\ufffd');
  });
});

function related(): Related {
  const [first] = sampleFinding().related;
  if (first === undefined) throw new Error('the sample has a related place');
  return first;
}

function withoutPlace(): ReturnType<typeof sampleFinding> {
  const { location: _, ...rest } = sampleFinding();
  return rest;
}
