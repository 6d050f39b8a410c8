import { describe, expect, it } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { reachCommand } from '../../shell/reached-command.js';
import { pathsNeededBy } from './needed-by-command.js';

function neededBy(line: string, container: object = {}, inputs: readonly string[] = []): readonly string[] {
  const command = reachCommand(line.split(' '), { outputs: [], inputs, text: line, span: { start: 0, end: 0 } });
  return pathsNeededBy(command, readPod(container).container).map(({ path }) => path);
}

describe('pathsNeededBy', () => {
  it.each([
    ['/scripts/run.sh --fast', ['/scripts/run.sh']],
    ['exec /srv/server', ['/srv/server']],
    ['sh /scripts/run.sh', ['/scripts/run.sh']],
    ['. /config/env.sh', ['/config/env.sh']],
    ['cat /config/a /config/b', ['/config/a', '/config/b']],
    ['cp -r /from/a /from/b /to', ['/from/a', '/from/b']],
    ['chmod 0755 /scripts/run.sh', ['/scripts/run.sh']],
    ['tail -n 5 /logs/app.log', ['/logs/app.log']],
    ['cd /srv', ['/srv']],
    ['python3 main.py', ['/main.py']],
    ['node ./dist/server.js', ['/dist/server.js']],
    ['npm run serve', ['/package.json']],
    ['./run.sh', ['/run.sh']],
    ['java -Xmx1g -jar /srv/app.jar', ['/srv/app.jar']],
  ])('%s', (line, paths) => {
    expect(neededBy(line)).toEqual(paths);
  });

  it('looks up relative names in the working directory', () => {
    expect(neededBy('python main.py', { workingDir: '/srv' })).toEqual(['/srv/main.py']);
  });

  it('counts what is redirected into the command', () => {
    expect(neededBy('psql', {}, ['/sql/schema.sql'])).toEqual(['/sql/schema.sql']);
  });

  it.each([
    'echo /config/a',
    'sh -c ls',
    'python -m http.server',
    'cp /from/*.conf /to',
    'cat notes',
    'npm install',
    'touch /a/b',
    'java -version',
  ])('nothing for %s', (line) => {
    expect(neededBy(line)).toEqual([]);
  });
});
