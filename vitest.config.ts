import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@crashlint/core/report': fileURLToPath(new URL('./packages/core/src/report/index.ts', import.meta.url)),
      '@crashlint/core': fileURLToPath(new URL('./packages/core/src/index.ts', import.meta.url)),
    },
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 30_000,
    // .ci/run takes its totals from the file.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.tmp/test-results.json' }]] : ['default'],
  },
});
