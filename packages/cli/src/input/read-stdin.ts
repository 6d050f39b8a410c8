import { decodeText } from './decode-text.js';
import { LARGEST_FILE } from './limits.js';
import { type ReadResult, tooLarge } from './read-file.js';

/** How standard input is named in reports. */
export const STDIN = '<stdin>';

/** Reads standard input to its end, or to the first byte too many. */
export async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_FILE) return { failure: tooLarge(size) };
    chunks.push(chunk);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (text !== undefined) return { text };
  return {
    failure: {
      code: 'not-text',
      message: 'Standard input is not UTF-8 or UTF-16 text, so it was not analysed.',
      mayBeManifest: false,
    },
  };
}
