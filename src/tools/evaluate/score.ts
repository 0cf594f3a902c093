import type { Linter } from '../../core/lint/linter.ts';
import type { LabelledSentence, LabelledText } from './corpus.ts';

/** One labelled sentence with what the linter said of it. */
export interface Verdict {
  readonly source: string;
  readonly sentence: LabelledSentence;
  /** Rules that flag it, hints left out. */
  readonly flagged: ReadonlySet<string>;
  /** Rules that flag it as a warning or an error. */
  readonly warned: ReadonlySet<string>;
}

/** Right and wrong flags, and what was missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Checks every text, with or without the sentence model, and gives each labelled sentence its verdict. */
export function judge(linter: Linter, texts: readonly LabelledText[], model = true): readonly Verdict[] {
  return texts.flatMap(({ source, text, sentences }) => {
    const diagnostics = linter
      .lint(text, { groups: ['tone'], model })
      .filter(each => each.severity !== 'hint');
    return sentences.map(sentence => {
      const here = diagnostics.filter(
        each => each.range.start < sentence.end && sentence.start < each.range.end,
      );
      const warned = here.filter(each => each.severity !== 'information');
      return {
        source,
        sentence,
        flagged: new Set(here.map(each => each.rule)),
        warned: new Set(warned.map(each => each.rule)),
      };
    });
  });
}

/** Labelled against clean sentences, whichever rule flags them. */
export function tallyFlagged(
  verdicts: readonly Verdict[],
  of: (verdict: Verdict) => ReadonlySet<string>,
): Tally {
  return tally(verdicts.map(each => [each.sentence.labels.length > 0, of(each).size > 0]));
}

/** One rule against its label. */
export function tallyRule(verdicts: readonly Verdict[], rule: string): Tally {
  return tally(verdicts.map(each => [each.sentence.labels.includes(rule), each.flagged.has(rule)]));
}

/** Sums tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    {
      right: 0,
      wrong: 0,
      missed: 0,
    },
  );
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Counts pairs of what a sentence is and what was said of it. */
export function tally(pairs: readonly (readonly [labelled: boolean, flagged: boolean])[]): Tally {
  const count = (labelled: boolean, flagged: boolean) =>
    pairs.filter(pair => pair[0] === labelled && pair[1] === flagged).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}
