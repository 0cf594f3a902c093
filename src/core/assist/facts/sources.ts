import { fold } from '../../mail/words/fold.ts';
import type { Draft } from '../../text/draft.ts';
import type { Range } from '../../text/range.ts';
import type { Material, Provenance, SourceKind } from '../types.ts';
import { dayOf, type Received, spellOut, wordsOfDate } from './calendar.ts';
import type { FactLexicon } from './lexicon.ts';
import { provingPartsOfDraft, provingPartsOfMail, provingPartsOfNotes } from './source-text.ts';
import { isFamily } from './stem.ts';
import { readWords, type Word } from './words.ts';

/** A word of the person's files. */
export interface SourceWord extends Word {
  readonly source: SourceKind;
  /** Its place in {@link Sources.words}; −1 for what a date implies (its weekday). */
  readonly index: number;
}

/** Keys of the front matter that say nothing a letter could say. */
const KEYS_WITHOUT_WORDS = ['gracious', 'status', 'stage', 'goal', 'occasion', 'in-reply-to'];

/** All words that may prove something: of the mail, the front matter, the person's own draft and their notes. */
export class Sources {
  /** In reading order, source by source. */
  readonly words: readonly SourceWord[];
  /** When the mail came, or `null` when nothing says it. */
  readonly received: Received | null;
  readonly #lexicon: FactLexicon;
  readonly #texts: Readonly<Record<SourceKind, string>>;
  readonly #byWord = new Map<string, SourceWord[]>();
  readonly #byStem = new Map<string, SourceWord[]>();
  readonly #byStart = new Map<string, string[]>();
  readonly #byValue = new Map<number, SourceWord[]>();
  /** Two words written in one → the place of the first. */
  readonly #joined = new Map<string, number>();

  constructor(material: Material, draft: Draft, lexicon: FactLexicon) {
    const { mail, notes } = material;
    this.#lexicon = lexicon;
    this.#texts = { mail: mail?.text ?? '', 'front-matter': draft.text, draft: draft.text, notes };
    const values = [...(draft.frontMatter?.values ?? [])].filter(
      ([key]) => !KEYS_WITHOUT_WORDS.includes(key),
    );
    const parts: readonly (readonly [SourceKind, readonly Range[]])[] = [
      ['front-matter', values.map(([, range]) => range).filter(range => !isDate(draft.text, range))],
      ['notes', provingPartsOfNotes(notes)],
      ['draft', provingPartsOfDraft(draft)],
      ['mail', mail === null ? [] : provingPartsOfMail(mail)],
    ];
    const record = values.find(([key]) => key === 'received')?.[1];
    this.received = dayOf(
      record === undefined ? (mail?.facts.received ?? '') : draft.text.slice(record.start, record.end),
    );
    let index = 0;
    this.words = parts.flatMap(([source, ranges]) =>
      ranges
        .flatMap(range => readWords(this.#texts[source], range, lexicon.lemmas))
        .map(word => ({ ...word, source, index: index++ })),
    );
    for (const word of this.words) this.#add(word);
    for (const [, range] of values)
      this.#addDate('front-matter', draft.text.slice(range.start, range.end), range);
    const received = mail?.evidence.received;
    if (received !== undefined) this.#addDate('mail', mail?.facts.received ?? '', received);
  }

  /** Where a word stands as it is written, or as a number, weekday or month that means the same. */
  named(word: Word): readonly SourceWord[] {
    if (word.value !== null) return this.#byValue.get(word.value) ?? [];
    return this.#byWord.get(spellOut(word.word)) ?? [];
  }

  /** Where a word of the same stem stands, or one that may stand for it. */
  meant(word: Word): readonly SourceWord[] {
    const exact = this.#byStem.get(word.stem) ?? this.#joinedAt(word.stem);
    if (exact !== undefined) return exact;
    for (const other of this.#lexicon.synonyms.get(word.stem) ?? []) {
      const found = this.#byStem.get(other);
      if (found !== undefined) return found;
    }
    return this.#byStem.get(withoutAgent(word.word)) ?? this.#partOf(word.word) ?? this.#family(word.stem);
  }

  /** Where a word of the same field stands: `ward` for `patients`. */
  ofField({ stem }: Word): readonly SourceWord[] {
    for (const other of this.#lexicon.fields.get(stem) ?? []) {
      const found = this.#byStem.get(other);
      if (found !== undefined) return found;
    }
    return [];
  }

  /** Where a word stands in these letters. */
  spelled(word: string): readonly SourceWord[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Where a stem stands, also in two words: `takehom` in "take-home". */
  ofStem(stem: string): readonly SourceWord[] {
    return this.#byStem.get(stem) ?? this.#joinedAt(stem) ?? [];
  }

  /** Where a stem stands. */
  withStem(stem: string): readonly SourceWord[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** Where the line that says to whom the mail went has a name inside an address: `nomvula.dlamini@…`. */
  ofReceiver({ word }: Word): SourceWord | undefined {
    const line = /^\W{0,4}to ?:[^\n]*/im.exec(this.#texts.mail.slice(0, LONGEST_HEAD));
    if (line === null) return undefined;
    const [address, name] = [fold(line[0]), word].map(text => `.${text.replace(/[^a-z]/g, '.')}.`);
    const at = address?.indexOf(name ?? '') ?? -1;
    if (at < 0) return undefined;
    const start = line.index + at;
    const place = { start, end: start + word.length, source: 'mail' as const, index: -1 };
    return { ...place, word, stem: word, value: null, isName: true, isFirst: false, opensClause: false };
  }

  /** Where a number of this value stands. */
  ofValue(value: number): readonly SourceWord[] {
    return this.#byValue.get(value) ?? [];
  }

  /** The text that a word stands in. */
  textOf({ source }: SourceWord): string {
    return this.#texts[source];
  }

  /** The proof of a stretch of an answer. */
  provenance(range: Range, proof: Range & Pick<SourceWord, 'source'>): Provenance {
    const text = this.#texts[proof.source].slice(proof.start, proof.end);
    const span = { start: proof.start, end: proof.end };
    return {
      range: { start: range.start, end: range.end },
      source: proof.source,
      span,
      words: text.replace(/\s+/g, ' ').trim(),
    };
  }

  /** `railway` holds `rail`, and `workshop` holds `work`. */
  #partOf(word: string): readonly SourceWord[] | undefined {
    for (let length = word.length - SHORTEST_REST; length >= SHORTEST_PART; length--) {
      const found = this.#byWord.get(word.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #family(stem: string): readonly SourceWord[] {
    const relative = this.#byStart.get(stem.slice(0, 5))?.find(other => isFamily(stem, other));
    return relative === undefined ? [] : (this.#byStem.get(relative) ?? []);
  }

  #add(word: SourceWord): void {
    push(this.#byWord, spellOut(word.word), word);
    if (word.value !== null) push(this.#byValue, word.value, word);
    if (!this.#byStem.has(word.stem)) push(this.#byStart, word.stem.slice(0, 5), word.stem);
    push(this.#byStem, word.stem, word);
    this.#addJoined(word);
  }

  /** "take-home" is also `takehome`, "hand over" also `handover`. */
  #addJoined(word: SourceWord): void {
    const next = this.words[word.index + 1];
    if (next?.source === word.source && next.start - word.end === 1)
      this.#joined.set(word.word + next.stem, word.index);
  }

  #joinedAt(stem: string): readonly SourceWord[] | undefined {
    const index = this.#joined.get(stem) ?? -1;
    const word = this.words[index];
    const next = this.words[index + 1];
    return word === undefined || next === undefined ? undefined : [{ ...word, end: next.end }];
  }

  #addDate(source: SourceKind, value: string, { start, end }: Range): void {
    const base = { start, end, source, index: -1, isName: true, isFirst: false, opensClause: false };
    for (const word of wordsOfDate(unquoted(value))) {
      const number = /^\d+$/.test(word) ? Number(word) : null;
      const implied = { ...base, word, stem: word, value: number };
      if (number !== null) push(this.#byValue, number, implied);
      else push(this.#byWord, word, implied);
    }
  }
}

/** The head of a mail is no longer; UTF-16 units. */
const LONGEST_HEAD = 2_000;

/** Of a word made of two, the first has so many letters at least, and the second so many. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;
/** `beer` is nobody who is. */
const SHORTEST_AGENT = 5;

/** `seller` → `sell`, `buyers` → `buy`. */
function withoutAgent(word: string): string {
  return word.length < SHORTEST_AGENT ? word : word.replace(/(?:er|or)s?$/, '');
}

/** A date proves what it implies, not its digits. */
function isDate(text: string, { start, end }: Range): boolean {
  return wordsOfDate(unquoted(text.slice(start, end))).length > 0;
}

function unquoted(value: string): string {
  return value.replace(/^["']/, '').replace(/["']$/, '');
}

/** So many places of a word are looked at; a word that stands more often is no fact of one place. */
const MOST_PLACES = 40;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MOST_PLACES) list.push(value);
}
