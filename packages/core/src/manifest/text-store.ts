/** Makes text small and gives it back, such as the zlib of Node; core itself knows no means to do so. */
export interface Compression {
  readonly compress: (text: string) => Uint8Array;
  readonly decompress: (bytes: Uint8Array) => string;
}

/** Texts that are kept together; empty and packed once it is compressed. */
export interface Block {
  texts: string[];
  packed?: Uint8Array;
}

/** UTF-16 units. Larger blocks shrink little more, and reading one text opens all of its block. */
const BLOCK_LENGTH = 128 * 1024;

/** Projects of ordinary size are kept as they are. */
const MOST_PLAIN = 8 * 1024 * 1024;

/** JSON text has none of its own, as line breaks are escaped in it. */
const SEPARATOR = '\n';

/**
 * Keeps the JSON texts of all objects of a run: the first few MB plain, the others compressed in blocks where there is
 * a means to, as manifests repeat each other and shrink to a tenth. Texts are mostly read in the order in which they
 * were kept, so the block that was opened last stays open.
 */
export class TextStore {
  readonly #compression: Compression | undefined;
  #filling: Block = { texts: [] };
  #fillingLength = 0;
  #plainLength = 0;
  #opened: { readonly block: Block; readonly texts: readonly string[] } | undefined;

  constructor(compression: Compression | undefined) {
    this.#compression = compression;
  }

  /** Where the text is kept from now on: see {@link read}. */
  keep(text: string): { readonly block: Block; readonly index: number } {
    if (this.#fillingLength > BLOCK_LENGTH) this.#startBlock();
    this.#fillingLength += text.length;
    const block = this.#filling;
    return { block, index: block.texts.push(text) - 1 };
  }

  read(block: Block, index: number): string {
    const texts = block.packed === undefined ? block.texts : this.#open(block, block.packed);
    return texts[index] ?? 'null';
  }

  #startBlock(): void {
    if (this.#compression !== undefined && this.#plainLength > MOST_PLAIN) {
      this.#filling.packed = this.#compression.compress(this.#filling.texts.join(SEPARATOR));
      this.#filling.texts = [];
    } else this.#plainLength += this.#fillingLength;
    this.#filling = { texts: [] };
    this.#fillingLength = 0;
  }

  #open(block: Block, packed: Uint8Array): readonly string[] {
    if (this.#opened?.block === block) return this.#opened.texts;
    const texts = this.#compression?.decompress(packed).split(SEPARATOR) ?? [];
    this.#opened = { block, texts };
    return texts;
  }
}
