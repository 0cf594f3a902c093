import type { Sentence } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Block } from './prose.ts';
import type { Range } from './range.ts';
import type { Tokens } from './tokens.ts';

/** A block as it was read, with offsets of sentences counted from its start and tokens from its first. */
export interface KnownBlock {
  /** Where it stood; offsets of tokens are those of that text. */
  readonly start: number;
  readonly ranges: readonly Range[];
  /** Absent where a part of the block is the sign-off, whose reading depends on what stands behind. */
  readonly sentences?: readonly Sentence[];
  readonly tokens?: Tokens;
}

/** What was read of the last text, so that an edit costs what it changed. Holds that text's blocks and no more. */
export class DraftMemory {
  #source = '';
  #frontMatter: FrontMatter | null = null;
  #known: ReadonlyMap<string, KnownBlock> = new Map();
  #next = new Map<string, KnownBlock>();

  /** The front matter of a text; read anew only when it changed. */
  frontMatterOf(text: string): FrontMatter | null {
    if (this.#source !== '' && text.startsWith(this.#source)) return this.#frontMatter;
    this.#frontMatter = readFrontMatter(text);
    const source = text.slice(0, this.#frontMatter?.range.end ?? 0);
    // Without a line break at its end the closing line could go on.
    this.#source = source.endsWith('\n') ? source : '';
    return this.#frontMatter;
  }

  /** The key of a block that reads the same wherever it stands; `null` for one with holes or beside other text. */
  keyOf(text: string, { start, end, holes }: Block): string | null {
    if (holes.length > 0 || start < 2) return null;
    if (text.charCodeAt(start - 1) !== 10 || text.charCodeAt(start - 2) !== 10) return null;
    return text.slice(start, end);
  }

  known(key: string | null): KnownBlock | undefined {
    return key === null ? undefined : this.#known.get(key);
  }

  /** Notes a block of the text that is being read. */
  note(key: string | null, block: KnownBlock): void {
    if (key !== null) this.#next.set(key, block);
  }

  /** Ends a text: what was noted is known, and everything else forgotten. */
  turn(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }
}
