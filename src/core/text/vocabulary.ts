/** Word ids of tokens that are not words of the vocabulary. */
export const UNKNOWN = 0;

/** What stands for any number written in digits. */
export const NUMBER_WORD = '#';

/** What stands for an ellipsis, which neither ends nor joins clauses. */
const PUNCTUATION = [',', ';', ':', '.', '?', '!', '-', '(', ')', '"'] as const;

const EMPTY = -1;

/**
 * The words the rules know, each with an id above 0; every other word has id {@link UNKNOWN}.
 * Looked up straight in the text by hash, without making strings: case and accents of Latin-1 are folded,
 * so `RÉSUMÉ`, `résumé` and `resume` are one word.
 */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Each word's hash, so that few words are compared that are not the same. */
  readonly #hashes: Int32Array;
  readonly #canonical: Int32Array;

  /**
   * @param words lower-case ASCII words
   * @param aliases other spellings, each with the word it stands for (both are added when missing)
   */
  constructor(words: Iterable<string>, aliases: ReadonlyMap<string, string> = new Map()) {
    const all = new Set<string>(['', NUMBER_WORD, ...PUNCTUATION, ...words]);
    for (const [alias, word] of aliases) all.add(alias).add(word);
    this.#words = [...all];
    const size = 2 ** Math.ceil(Math.log2(this.#words.length * 3));
    this.#mask = size - 1;
    this.#table = new Int32Array(size).fill(EMPTY);
    this.#hashes = Int32Array.from(this.#words, word => hashOf(word, 0, word.length));
    for (let id = 1; id < this.#words.length; id++) this.#insert(id);
    this.#canonical = Int32Array.from(this.#words, (_, id) => id);
    for (const [alias, word] of aliases) this.#canonical[this.#find(alias)] = this.#find(word);
  }

  /** How many ids there are; each id is below this. */
  get size(): number {
    return this.#words.length;
  }

  /** The id of a word given as a string, {@link UNKNOWN} when it is not in the vocabulary. */
  idOf(word: string): number {
    return this.lookUp(word, 0, word.length);
  }

  /** The word of an id. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The id of the word at `[start, end)` of a text, {@link UNKNOWN} when it is not in the vocabulary. */
  lookUp(text: string, start: number, end: number): number {
    const id = this.#probe(text, start, end);
    return this.#canonical[id] ?? UNKNOWN;
  }

  #find(word: string): number {
    return this.#probe(word, 0, word.length);
  }

  #probe(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    let slot = hash & this.#mask;
    for (;;) {
      const id = this.#table[slot] ?? EMPTY;
      if (id === EMPTY) return UNKNOWN;
      if (this.#hashes[id] === hash && this.#isWord(id, text, start, end)) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  #isWord(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let index = 0; index < word.length; index++) {
      if (word.charCodeAt(index) !== fold(text.charCodeAt(start + index))) return false;
    }
    return true;
  }

  #insert(id: number): void {
    let slot = (this.#hashes[id] ?? 0) & this.#mask;
    while (this.#table[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#table[slot] = id;
  }
}

/** FNV-1a over folded units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ fold(text.charCodeAt(index)), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

// Latin-1 letters 0xC0–0xFF without their accents; a space where no single ASCII letter fits.
const UNACCENTED = 'aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y';

const FOLDED = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit >= 0xc0 ? UNACCENTED.charCodeAt(unit - 0xc0) : unit;
});

/** Lower case without accents for ASCII and Latin-1, a straight apostrophe for a curly one; other units as they are. */
export function fold(unit: number): number {
  if (unit < 0x100) return FOLDED[unit] ?? unit;
  return unit === 0x2019 || unit === 0x2018 || unit === 0x02bc ? 0x27 : unit;
}
