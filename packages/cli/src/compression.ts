import type { Compression } from '@crashlint/core';

/** The fastest level, which already makes manifests ten times smaller. */
const LEVEL = 1;

/** What is kept of large projects. zlib is loaded at the first use, which most runs never come to. */
export const compression: Compression = {
  compress: (text) => process.getBuiltinModule('node:zlib').deflateRawSync(text, { level: LEVEL }),
  decompress: (bytes) => process.getBuiltinModule('node:zlib').inflateRawSync(bytes).toString(),
};
