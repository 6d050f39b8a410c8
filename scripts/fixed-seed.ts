/**
 * Property tests draw the same examples in every run, so that a change and not chance decides whether they pass. To look
 * further, run them with another seed: `FAST_CHECK_SEED=7 pnpm vitest run packages/core`.
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20_261_123;

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? DEFAULT_SEED) });
