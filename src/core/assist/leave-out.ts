import type { Draft, Sentence } from '../text/draft.ts';
import { applyEdits, overlaps, type Range } from '../text/range.ts';
import type { GuardFinding, Verdict } from './types.ts';

/**
 * The whole draft file without the sentences of an answer in which a fact is unproven. Not judged yet.
 * @param draft the text of the verdict, read
 * @returns `null` when that is no way to save the answer: something else stands against it, an unproven fact stands in the
 *   greeting or below the sign-off, or half of the letter would go
 */
export function leaveOutUnproven({ findings }: Verdict, draft: Draft): string | null {
  if (findings.length === 0 || findings.some(({ kind }) => kind !== 'fact')) return null;
  const body = draft.sentences.filter(({ part }) => part === 'body');
  const gone = body.filter(sentence => findings.some(({ range }) => overlaps(range, contentOf(sentence))));
  if (gone.length * 2 >= body.length || !findings.every(finding => isWithin(finding, gone))) return null;
  return applyEdits(
    draft.text,
    runsOf(gone, draft).map(run => ({ ...withSpaceAround(run, draft), text: '' })),
  );
}

function contentOf({ contentStart, end }: Sentence): Range {
  return { start: contentStart, end };
}

function isWithin({ range }: GuardFinding, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ contentStart, end }) => contentStart <= range.start && range.end <= end);
}

/** Sentences side by side in one paragraph. */
type Run = readonly [Sentence, ...Sentence[]];

function runsOf(gone: readonly Sentence[], { sentences }: Draft): readonly Run[] {
  const runs: [Sentence, ...Sentence[]][] = [];
  for (const sentence of gone) {
    const last = runs.at(-1);
    const before = sentences[sentences.indexOf(sentence) - 1];
    if (before !== undefined && last?.at(-1) === before && before.block === sentence.block)
      last.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

/** A run with the space to its neighbour in the paragraph; one that is all of a paragraph as whole lines. */
function withSpaceAround(run: Run, { text, sentences }: Draft): Range {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const before = sentences[sentences.indexOf(first) - 1];
  const behind = sentences[sentences.indexOf(last) + 1];
  const { contentStart: start, block } = first;
  if (behind?.block === block) return { start, end: behind.start };
  if (start > first.start) return { start, end: last.end };
  if (before?.block === block) return { start: before.end, end: last.end };
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  return { start: lineOf(start), end: behind === undefined ? last.end : lineOf(behind.start) };
}
