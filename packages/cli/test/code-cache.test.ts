import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, type Ended, runCli, temporaryFolder, writeFiles } from './run-cli.js';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: registry.example.com/a:1, resources: { limits: { memory: 512m } } }] }\n';

let cli = '';
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);

const folder = temporaryFolder();
writeFiles(folder, { 'pod.yaml': POD });

/** A cache folder of its own for each test. */
function cacheFolder(name: string): string {
  return join(folder, name, 'crashlint');
}

function run(name: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runCli(cli, ['pod.yaml', '--format', 'github'], {
    cwd: folder,
    env: { CRASHLINT_CACHE: '', XDG_CACHE_HOME: join(folder, name), ...env },
  });
}

function cacheFile(name: string): string {
  const [file = ''] = readdirSync(cacheFolder(name));
  return join(cacheFolder(name), file);
}

describe.skipIf(process.platform !== 'linux')('the compiled code between runs', () => {
  test('is kept for the user alone, and changes nothing that is printed', async () => {
    const first = await run('kept');
    expect(first.exit).toBe(1);
    expect(first.stdout).toContain('memory-quantity-typo');
    const file = cacheFile('kept');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const written = statSync(file).mtimeMs;
    expect(await run('kept')).toEqual(first);
    expect(statSync(file).mtimeMs).toBe(written);
  });

  test('is made anew when it is damaged or of another build', async () => {
    const first = await run('damaged');
    const file = cacheFile('damaged');
    const good = readFileSync(file);
    writeFileSync(file, 'nonsense');
    expect(await run('damaged')).toEqual(first);
    expect(readFileSync(file).length).toBeGreaterThan(good.length / 2);
    writeFileSync(file, Buffer.concat([Buffer.from('0'.repeat(64)), good.subarray(64)]));
    expect(await run('damaged')).toEqual(first);
    expect(readFileSync(file, 'latin1').slice(0, 64)).toBe(good.toString('latin1', 0, 64));
  });

  test('is not used when others may write it', async () => {
    const first = await run('open');
    chmodSync(cacheFile('open'), 0o666);
    expect(await run('open')).toEqual(first);
    expect(statSync(cacheFile('open')).mode & 0o777).toBe(0o600);
  });

  test.each([{ CRASHLINT_CACHE: 'off' }, { CI: 'true' }])('is not kept with %j', async (env) => {
    const name = `off-${Object.keys(env).join()}`;
    expect((await run(name, env)).exit).toBe(1);
    expect(existsSync(cacheFolder(name))).toBe(false);
  });

  test('a folder that cannot be made is no reason to fail', async () => {
    writeFiles(folder, { occupied: '' });
    expect((await run('occupied')).exit).toBe(1);
  });
});
