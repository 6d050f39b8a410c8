import { decodeDocument } from './decode-document.js';
import { PositionTableBuilder } from './position-table.js';
import { readYamlDocuments } from './yaml-documents.js';

/**
 * The values of YAML that stands as text within another file, one for each document that is not empty; undefined when
 * it is no YAML. Its positions are lost.
 */
export function parseEmbedded(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const document of readYamlDocuments(text)) {
    const decoded = document.faults.length === 0 ? decodeDocument(document, new PositionTableBuilder()) : undefined;
    if (decoded === undefined || decoded.fault !== undefined) return undefined;
    if (decoded.value !== null) values.push(decoded.value);
  }
  return values;
}
