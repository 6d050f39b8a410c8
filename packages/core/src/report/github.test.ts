import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../../test/sample-report.js';
import { GITHUB_SHOWS, renderGithubAnnotations, renderGithubProblems } from './github.js';

const LIMIT = GITHUB_SHOWS;

describe('renderGithubAnnotations', () => {
  it('says the prediction in the title and the reason in the message', () => {
    expect(renderGithubAnnotations([sampleFinding()], LIMIT).commands).toEqual([
      '::warning title=CrashLoopBackOff%3A Deployment catalog/catalog,file=shop/catalog.yaml,line=34,endLine=34,col=11,endColumn=24::' +
        'Spring Boot needs 60 to 120 s to start; this probe gives it 20 s%0AFix: add a startupProbe with failureThreshold: 48.%0A(liveness-kills-slow-start)',
    ]);
  });

  it('escapes what could end the command or a property', () => {
    const hostile = sampleFinding({
      message: '100%\r\n::error::gotcha',
      resource: { apiVersion: 'v1', kind: 'Pod', name: 'a,b:c\n::stop-commands::x' },
    });
    const [command = ''] = renderGithubAnnotations([hostile], LIMIT).commands;
    expect(command.split('\n')).toHaveLength(1);
    expect(command).toContain('a%2Cb%3Ac␊%3A%3Astop-commands%3A%3Ax');
    expect(command).toContain('100%25␍␊::error::gotcha');
  });

  it('shows control characters, wherever they stand, instead of sending them to the log', () => {
    const evil = 'x\u001b[31m\u009b2J\u202ey\ufeff\u0007';
    const location = { file: `${evil}.yaml`, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const hostile = sampleFinding({
      message: evil,
      container: evil,
      location,
      fix: { description: evil, safety: 'review', edits: [] },
    });
    const problem = { code: 'yaml-syntax', severity: 'error', message: evil, file: evil } as const;
    const commands = [...renderGithubAnnotations([hostile], LIMIT).commands, ...renderGithubProblems([problem], LIMIT)];
    expect(commands).toHaveLength(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be there
    for (const command of commands) expect(command).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\ufeff]/);
    expect(commands[0]).toContain('x␛[31m');
  });

  it('prints the worst first, at most ten of a level, and counts the others', () => {
    const findings = Array.from({ length: 14 }, (_, number) =>
      sampleFinding({ severity: number < 12 ? 'warning' : 'error', message: `finding ${number}` }),
    );
    const { commands, notShown } = renderGithubAnnotations(findings, LIMIT);
    expect(commands.map((command) => command.slice(0, 7))).toEqual([
      '::error',
      '::error',
      ...Array(10).fill('::warni'),
    ]);
    expect(notShown).toBe(2);
  });

  it('has a limit of its own for each level', () => {
    const findings = [sampleFinding({ severity: 'error' }), sampleFinding()];
    const { commands, notShown } = renderGithubAnnotations(findings, {
      mostPerLevel: { error: 1, warning: 0, info: 10 },
    });
    expect(commands.map((command) => command.slice(0, 7))).toEqual(['::error']);
    expect(notShown).toBe(1);
  });

  it('does not announce a mere risk as a fact', () => {
    const [command] = renderGithubAnnotations(
      [sampleFinding({ severity: 'info', certainty: 'possible' })],
      LIMIT,
    ).commands;
    expect(command).toContain('::notice title=At risk of CrashLoopBackOff%3A Deployment');
  });

  it('leaves out columns when a range spans lines, and suppressed findings', () => {
    const location = { file: 'a.yaml', start: { line: 1, column: 3 }, end: { line: 2, column: 1 } };
    expect(renderGithubAnnotations([sampleFinding({ location })], LIMIT).commands[0]).not.toContain('col=');
    expect(renderGithubAnnotations([sampleFinding({ suppressed: { by: 'comment', reason: 'x' } })], LIMIT)).toEqual({
      commands: [],
      notShown: 0,
    });
  });
});
