import { readdirSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { type GeneratedFile, HEADER } from './output.ts';

/** From the repository's root. */
export const RULES_FOLDER = 'packages/core/src/rules';

/** Every rule file, as `<cause>/<rule-id>`, sorted by id. */
export function listRules(): readonly string[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((cause) =>
      readdirSync(posix.join(RULES_FOLDER, cause.name))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => `${cause.name}/${basename(file, '.ts')}`),
    )
    .sort((a, b) => basename(a).localeCompare(basename(b), 'en'));
}

export function generateRegistry(): GeneratedFile {
  const rules = listRules().map((path) => ({ path, name: camelCase(basename(path)) }));
  const imports = rules.map(({ path, name }) => `import ${name} from './${path}.js';\n`).join('');
  const list = rules.map(({ name }) => `  ${name},\n`).join('');
  return {
    path: `${RULES_FOLDER}/index.generated.ts`,
    text: `${HEADER}import type { Rule } from '../rule.js';\n${imports}\nexport const RULES: readonly Rule[] = [\n${list}];\n`,
  };
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
