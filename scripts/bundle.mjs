/**
 * Bundles the CLI into one file without run-time dependencies, and the rule pages beside it.
 * With a folder as argument it writes there instead of packages/cli/dist.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'packages/cli');
const core = join(root, 'packages/core/src');

// `yaml` and others are CommonJS inside and call `require` for Node's own modules.
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

export async function bundleCli(folder) {
  const { version } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(cli, 'src/main.ts')],
    outfile: join(folder, 'crashlint.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    // Names of functions stay readable in the stack that a fault report holds.
    keepNames: false,
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: REQUIRE },
    define: { CRASHLINT_VERSION: JSON.stringify(version) },
    // From the sources, so that a bundle never holds a stale build.
    alias: {
      // The same sources as modules: smaller without what is not used, and faster to load than the CommonJS files.
      yaml: join(root, 'packages/core/node_modules/yaml/browser/dist/index.js'), '@crashlint/core/report': join(core, 'report/index.ts'), '@crashlint/core': join(core, 'index.ts') },
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
  });
  copyFileSync(join(cli, 'src/generated/pages.json'), join(folder, 'pages.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleCli(resolve(process.argv[2] ?? join(cli, 'dist')));
