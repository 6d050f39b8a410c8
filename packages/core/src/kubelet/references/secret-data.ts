import type { JsonObject } from '../../manifest/manifest.js';
import { readStringMap } from '../../model/read.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Longer values are files, where a line break at the end is right. */
const LONGEST_ENCODED = 4096;

/**
 * Keys of `data` and `stringData` whose value is a single line that ends in a line break, as `echo x | base64` makes it.
 * Only the keys leave this function.
 */
export function findNewlineKeys(secret: JsonObject): readonly string[] {
  const encoded = Object.entries(readStringMap(secret['data']));
  const plain = Object.entries(readStringMap(secret['stringData']));
  return [
    ...encoded.filter(([, value]) => isLineWithBreak(decodeBase64(value))),
    ...plain.filter(([, value]) => isLineWithBreak(value)),
  ].flatMap(([key]) => (FILE_NAME.test(key) ? [] : key));
}

/**
 * True when the API server accepts the text as a value of Secret.data: standard base64 with padding, in which line
 * breaks are skipped. Source: Go's encoding/base64, StdEncoding, which encoding/json uses for []byte.
 */
export function isBase64(text: string): boolean {
  const packed = text.replaceAll(/[\r\n]/g, '');
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

/** JSON, a line of YAML, PEM and the like, whose readers do not mind a line break at the end. */
const STRUCTURED = /^\s*[[{]|^[\w.-]+:(?: |$)|^-----BEGIN /;
/** A key that is the name of a file holds a file. */
const FILE_NAME = /\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|pem|crt|key|txt|sh|env)$/i;

function isLineWithBreak(text: string | undefined): boolean {
  if (text === undefined) return false;
  const line = text.replace(/\r?\n$/, '');
  return line !== text && line !== '' && !/[\r\n]/.test(line) && !STRUCTURED.test(line);
}

/** Bytes as Latin-1 text, which is enough to see line breaks; undefined for what is too long or not base64. */
function decodeBase64(text: string): string | undefined {
  if (text.length > LONGEST_ENCODED || !isBase64(text)) return undefined;
  let bytes = '';
  let buffer = 0;
  let bits = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value === -1) continue;
    buffer = ((buffer << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((buffer >> bits) & 0xff);
  }
  return bytes;
}
