/** `pnpm new:rule <cause>/<rule-id>`: writes the file and the page of a rule, both ready to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PAGE_HEADINGS } from './rule-page.ts';

const [target = ''] = process.argv.slice(2);
const match = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(target);
if (match === null) {
  console.error('usage: pnpm new:rule <cause>/<rule-id>, for example: pnpm new:rule memory/heap-exceeds-limit');
  process.exit(2);
}
const [, cause = '', id = ''] = match;
const files = {
  [`packages/core/src/rules/${cause}/${id}.ts`]: renderRule(),
  [`rules/${cause}/${id}.md`]: renderPage(id),
};

const existing = Object.keys(files).filter((path) => existsSync(path));
if (existing.length > 0) {
  console.error(`not written, because it exists: ${existing.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
console.log(`\nFill in both, then run: pnpm generate && pnpm vitest run packages/core/test -t ${id}`);
console.log(`Then read what it finds in real manifests: pnpm corpus --list | grep ${id}   (cause: ${cause})`);

function renderRule(): string {
  return `import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: '${id}',
  scope: 'container',
  summary: 'One sentence that says the danger, without a full stop',
  messages: {
    danger: ({ name }: { name: string }) => \`container \${name} does what the page describes\`,
  },
  *check({ pod, container }) {
    // Guard first: whatever is unknown stays silent.
    if (container.command === undefined) return;
    yield {
      message: 'danger',
      data: { name: container.name },
      at: container.at('command'),
      certainty: 'possible',
      prediction: predictExit(pod, container, { exitCode: 1 }),
    };
  },
});
`;
}

function renderPage(rule: string): string {
  const guidance: Readonly<Record<(typeof PAGE_HEADINGS)[number], string>> = {
    'What you will see': 'What `kubectl get pods`, `describe` and `logs` show, with the exit code and the timing.',
    'How to fix it': 'The concrete edits, best first.',
    'When it stays silent': 'What it does not flag and why, and how to say that it is fine.',
    Examples: `${renderExample('bad', 'bad possible')}\n${renderExample('good', 'good')}`,
    Sources: '- <https://kubernetes.io/docs/> — what it says (read 2026-01-31)',
  };
  const sections = PAGE_HEADINGS.map((heading) => `## ${heading}\n\n${guidance[heading]}\n`);
  return `# ${rule}\n\nWhat happens, in plain words, when and why.\n\n${sections.join('\n')}`;
}

function renderExample(name: string, verdict: string): string {
  const marker = verdict === 'good' ? '' : '  # <-- here';
  return `\`\`\`yaml ${verdict}
apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  containers:
    - name: app
      image: registry.example.com/app:1.0.0
      command: [app]${marker}
      resources:
        limits:
          memory: 128Mi
\`\`\`
`;
}
