import type { Draft, Sentence } from '../text/draft.ts';

/** More sentences than a letter has; when there are more, all are forgotten. */
const MOST = 2000;

/** What was found out about sentences by their words, for those in blocks without holes. */
export class SentenceMemory<T> {
  readonly #known = new Map<string, T>();

  get(draft: Draft, sentence: Sentence): T | undefined {
    return hasHoles(draft, sentence) ? undefined : this.#known.get(keyOf(draft, sentence));
  }

  set(draft: Draft, sentence: Sentence, value: T): void {
    if (hasHoles(draft, sentence)) return;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(keyOf(draft, sentence), value);
  }
}

function hasHoles({ blocks }: Draft, { block }: Sentence): boolean {
  return blocks[block]?.holes.length !== 0;
}

/** A greeting in front is no part of what is judged, but whether there is one decides what is. */
function keyOf({ text }: Draft, { start, contentStart, end, part }: Sentence): string {
  return `${part} ${contentStart - start} ${text.slice(start, end)}`;
}
