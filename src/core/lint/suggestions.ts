import type { Draft, Sentence } from '../text/draft.ts';
import type { Edit, Range } from '../text/range.ts';
import { repeats, type SincereHalf, sincereHalfOf } from './sincere-half.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { Feature, Situation, Stage, Suggestion } from './types.ts';

/** Makes the suggestions of one draft; what they need to know of the whole letter is gathered once. */
export class Suggester {
  readonly #draft: Draft;
  readonly #stage: Stage;
  readonly #judgement: Judgement;
  readonly #counts = new Map<Feature, number>();
  readonly #sentences = new Set<string>();

  constructor(draft: Draft, stage: Stage, judgement: Judgement) {
    this.#draft = draft;
    this.#stage = stage;
    this.#judgement = judgement;
    for (const features of judgement.features) {
      for (const feature of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
    }
    for (const { start, end } of draft.sentences) this.#sentences.add(draft.text.slice(start, end));
  }

  /** The replacements a tone rule offers for a flagged sentence, without what the letter says already; then its removal. */
  suggestionsFor(hit: ToneHit): readonly Suggestion[] {
    const draft = this.#draft;
    const sentence = draft.sentences[hit.sentence];
    if (sentence === undefined) return [];
    const half = this.#sincereHalf(hit.sentence, sentence);
    const replacements = hit.rule
      .suggest(this.#toSituation(hit.sentence, sentence, half !== null))
      .filter(text => !this.#sentences.has(text));
    const texts =
      half === null
        ? replacements
        : [
            ...replacements.filter(text => !repeats(half, text)).map(text => `${half.text}. ${text}`),
            `${half.text}.`,
          ];
    return [
      ...texts.map(text => ({
        title: `Write: ${text}`,
        edits: [
          { start: sentence.contentStart, end: sentence.end, text: fitted(draft.text, sentence, text) },
        ],
      })),
      { title: 'Remove the sentence', edits: [removalOf(draft, sentence)] },
    ];
  }

  /** Thanks or acceptance in front of all that was flagged in a sentence, which may stay. */
  #sincereHalf(index: number, sentence: Sentence): SincereHalf | null {
    const half = sincereHalfOf(this.#draft.text.slice(sentence.contentStart, sentence.end));
    if (half === null) return null;
    const end = sentence.contentStart + half.end;
    const isBehind = this.#judgement.hits.every(hit => hit.sentence !== index || hit.range.start >= end);
    return isBehind ? half : null;
  }

  /** @param stays whether a half of the sentence stays, and with it what the sentence does */
  #toSituation(index: number, sentence: Sentence, stays: boolean): Situation {
    const { record, text } = this.#draft;
    const own = stays ? undefined : this.#judgement.features[index];
    return {
      record,
      stage: this.#stage,
      sentence,
      text: text.slice(sentence.contentStart, sentence.end),
      company: record.company ?? 'your team',
      role: record.role === undefined ? 'the role' : `the ${record.role} role`,
      has: feature => (this.#counts.get(feature) ?? 0) > (own?.has(feature) ? 1 : 0),
    };
  }
}

/** In lower case behind a greeting on the same line, where the writer's own sentence was. */
function fitted(text: string, sentence: Sentence, replacement: string): string {
  const first = text.charAt(sentence.contentStart);
  const lower = sentence.contentStart > sentence.start && first !== first.toUpperCase();
  if (!lower || /^I\b/.test(replacement)) return replacement;
  return replacement.charAt(0).toLowerCase() + replacement.slice(1);
}

/**
 * Takes the sentence out with the space around it, or its whole paragraph with the blank line and the mark of its list
 * item when nothing else is in it.
 */
export function removalOf(draft: Draft, sentence: Sentence): Edit {
  const { text } = draft;
  const block: Range = draft.blocks[sentence.block] ?? sentence;
  let start = sentence.contentStart;
  let end = sentence.end;
  while (end < block.end && isSpace(text.charCodeAt(end))) end++;
  if (start > block.start || end < block.end) {
    if (end === block.end) while (start > block.start && isSpace(text.charCodeAt(start - 1))) start--;
    return { start, end, text: '' };
  }
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return { start: start - markBefore(text, start).length, end, text: '' };
}

/** `- `, `2. ` or `> - ` in front of a list item on its line; otherwise nothing. */
function markBefore(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - 40), start);
  return /^[ \t>]{0,30}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}$/.exec(before)?.[0] ?? '';
}

function isSpace(unit: number): boolean {
  return unit <= 32;
}
