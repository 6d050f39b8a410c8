/**
 * Bundles the command line and the GitHub Action without run-time dependencies: the Action into one file, the command line
 * into its program and a small file that starts it, with the rule pages beside them; each with the licences of what it holds.
 * `bundle.mjs <folder>` writes the command line there, `bundle.mjs --action <folder>` the action; without arguments both are
 * written where they are committed.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderNotices } from './third-party-notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'packages/cli');
const action = join(root, 'packages/action');
const core = join(root, 'packages/core/src');
const pages = join(cli, 'src/generated/pages.json');

/** The name is known to scanners of licences. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

// Some of its libraries are CommonJS inside and call `require` for Node's own modules.
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

export async function bundleCli(folder) {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'program.cjs');
  const programMeta = await bundle(join(cli, 'src/program.ts'), program, {
    format: 'cjs',
    banner: { js: "const __programUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__programUrl' },
  });
  const fingerprint = createHash('sha256').update(readFileSync(program)).digest('hex');
  const starterMeta = await bundle(join(cli, 'src/start.ts'), join(folder, 'crashlint.mjs'), {
    define: { CRASHLINT_BUILD: JSON.stringify(fingerprint) },
  });
  copyFileSync(pages, join(folder, 'pages.json'));
  writeFileSync(join(folder, NOTICES), renderNotices([programMeta, starterMeta], root));
}

export async function bundleAction(folder) {
  const meta = await bundle(join(action, 'src/main.ts'), join(folder, 'index.mjs'), {
    banner: { js: REQUIRE },
    plugins: [TOOLKIT_WITHOUT_SIDE_EFFECTS, OCTOKIT_WITHOUT_METHODS, PAGES_WITHOUT_EXAMPLES],
  });
  writeFileSync(join(folder, NOTICES), renderNotices([meta], root));
}

/** SARIF shows a page's text beside an alert and links to the page; a third of its length, the examples, stays there. */
const PAGES_WITHOUT_EXAMPLES = {
  name: 'pages-without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /\/generated\/pages\.json$/ }, ({ path }) => {
      const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
      const short = all.map(([id, page]) => [id, { ...page, markdown: withoutExamples(page.markdown) }]);
      return { contents: JSON.stringify(Object.fromEntries(short)), loader: 'json' };
    });
  },
};

/** A page ends with its examples and its sources; no line of an example begins with `## Sources`. */
function withoutExamples(markdown) {
  return markdown.replace(/^## Examples\n[\s\S]*?(?=^## Sources$)/m, '');
}

/**
 * Nothing happens when the toolkit's modules are loaded. Unless esbuild knows, the HTTP client that @actions/core has for
 * OpenID tokens is evaluated at every start, though crashlint asks for none.
 */
const TOOLKIT_WITHOUT_SIDE_EFFECTS = {
  name: 'toolkit-without-side-effects',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^(?:@actions\/|tunnel$|undici$)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === TOOLKIT_WITHOUT_SIDE_EFFECTS) return undefined;
      const { importer, resolveDir, kind } = from;
      const found = await find(path, { importer, resolveDir, kind, pluginData: TOOLKIT_WITHOUT_SIDE_EFFECTS });
      return { ...found, sideEffects: false };
    });
  },
};

/** The Action asks by path; the methods for each of GitHub's 1,000 operations would be 80 kB that nobody calls. */
const OCTOKIT_WITHOUT_METHODS = {
  name: 'octokit-without-methods',
  setup({ onResolve, onLoad }) {
    const filter = /^@octokit\/plugin-(?:rest-endpoint-methods|paginate-rest)$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'no-methods' }));
    onLoad({ filter, namespace: 'no-methods' }, () => ({
      contents: 'const none = () => ({}); export { none as restEndpointMethods, none as paginateRest };',
    }));
  },
};

/** @returns esbuild's account of what the bundle holds */
async function bundle(entry, outfile, { define, ...options }) {
  const { version } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'));
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: { CRASHLINT_VERSION: JSON.stringify(version), ...define },
    // From the sources, so that a bundle never holds a stale build.
    alias: {
      '@crashlint/core/report': join(core, 'report/index.ts'),
      '@crashlint/core': join(core, 'index.ts'),
      // The same sources as ECMAScript modules: what is not used is left out, and there is less to load.
      yaml: join(root, 'packages/core/node_modules/yaml/browser/dist/index.js'),
    },
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    ...options,
  });
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, second] = process.argv.slice(2);
  if (first === undefined) await Promise.all([bundleCli(join(cli, 'dist')), bundleAction(join(action, 'dist'))]);
  else if (first === '--action') await bundleAction(resolve(second ?? join(action, 'dist')));
  else await bundleCli(resolve(first));
}
