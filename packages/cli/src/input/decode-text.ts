import { isUtf8 } from 'node:buffer';

/**
 * UTF-8, or UTF-16 where a byte order mark says so; the mark is removed. Undefined when the bytes are not text in that
 * encoding, or hold NUL, which YAML forbids.
 */
export function decodeText(bytes: Buffer): string | undefined {
  const text = decode(bytes);
  return text === undefined || text.includes('\0') ? undefined : text;
}

function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes.length % 2 === 0 ? decodeUtf16(swapped(bytes.subarray(2))) : undefined;
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Little endian. */
function decodeUtf16(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}
