import { UNKNOWN, type Vocabulary } from '../text/vocabulary.ts';
import type { PatternTables } from './tables.ts';

/** Numbers and punctuation marks stand at the start of each vocabulary; each is a class of its own. */
const OWN_CLASSES = 12;

/** Numbers the sets of words that patterns name; equal ones share one number. */
export class SetTable {
  readonly #vocabulary: Vocabulary;
  readonly #ids: (readonly number[])[] = [];
  readonly #indexByIds = new Map<string, number>();
  readonly #indexBySet = new Map<ReadonlySet<string>, number>();

  /** @param always sets that come first and share no number, whatever words they hold */
  constructor(vocabulary: Vocabulary, always: readonly ReadonlySet<string>[]) {
    this.#vocabulary = vocabulary;
    for (const words of always) this.#indexBySet.set(words, this.#ids.push(this.#idsOf(words)) - 1);
  }

  indexOf(words: ReadonlySet<string>): number {
    const known = this.#indexBySet.get(words);
    if (known !== undefined) return known;
    const index = this.#indexOfWords(words);
    this.#indexBySet.set(words, index);
    return index;
  }

  unionOf(sets: readonly ReadonlySet<string>[]): number {
    const [only] = sets;
    return only !== undefined && sets.length === 1
      ? this.indexOf(only)
      : this.#indexOfWords(sets.flatMap(set => [...set]));
  }

  /** The vocabulary, its words' classes and the sets of classes. */
  finish(): Pick<PatternTables, 'words' | 'classes' | 'setStarts' | 'setMembers'> {
    const classes = this.#toClasses();
    const members = this.#ids.map(ids => [...new Set(ids.map(id => classes[id] ?? 0))].sort(ascending));
    const setStarts = [0];
    for (const each of members) setStarts.push((setStarts.at(-1) ?? 0) + each.length);
    return {
      words: Array.from({ length: this.#vocabulary.size }, (_, id) => this.#vocabulary.wordOf(id)),
      classes,
      setStarts: Uint32Array.from(setStarts),
      setMembers: Uint16Array.from(members.flat()),
    };
  }

  #indexOfWords(words: Iterable<string>): number {
    const ids = this.#idsOf(words);
    const key = ids.join(' ');
    const known = this.#indexByIds.get(key);
    if (known !== undefined) return known;
    const index = this.#ids.push(ids) - 1;
    this.#indexByIds.set(key, index);
    return index;
  }

  #idsOf(words: Iterable<string>): readonly number[] {
    const ids = new Set([...words].map(word => this.#vocabulary.idOf(word)));
    ids.delete(UNKNOWN);
    return [...ids].sort(ascending);
  }

  #toClasses(): Uint16Array {
    const sets: string[] = Array.from({ length: this.#vocabulary.size }, () => '');
    this.#ids.forEach((ids, set) => {
      for (const id of ids) sets[id] += `${set} `;
    });
    const classByKey = new Map([['', 0]]);
    return Uint16Array.from(sets, (key, id) => {
      const own = id > UNKNOWN && id < OWN_CLASSES ? `#${id}` : key;
      const known = classByKey.get(own);
      if (known !== undefined) return known;
      classByKey.set(own, classByKey.size);
      return classByKey.size - 1;
    });
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
