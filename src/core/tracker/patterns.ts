import type { DraftRecord, Stage } from '../text/record.ts';
import { FEEDBACK_MEANINGS, findMeanings, fitsMeaning } from './feedback.ts';

/** Fewer of a kind are chance. */
const FEWEST = 3;

/** What many rejections at one stage have in common, as far as it can be said. */
const OF_STAGE: Readonly<Partial<Record<Stage, readonly [string, string]>>> = {
  application: ['after the application alone', 'which postings you choose and how the résumé answers them'],
  screening: ['after a screening call', 'how you place yourself: salary range, location, what you look for'],
  interview: ['after an interview', 'the examples you tell and what they prove'],
  final: ['after a final round', 'the stories of your work with stakeholders and of trade-offs'],
  offer: ['around an offer', 'pay, timing and headcount, much of which is not in your hands'],
};

/** Observations from three or more rejections of a kind: by stage, and by what the feedback says. */
export function findPatterns(records: readonly DraftRecord[]): readonly string[] {
  return [...stagePatterns(records), ...feedbackPatterns(records)];
}

function stagePatterns(records: readonly DraftRecord[]): readonly string[] {
  const known = records.filter(({ stage }) => stage !== 'unknown').length;
  return Object.entries(OF_STAGE).flatMap(([stage, [when, look]]) => {
    const count = records.filter(each => each.stage === stage).length;
    if (count < FEWEST) return [];
    return [`${count} of ${known} rejections came ${when}. It may be worth a look at ${look}.`];
  });
}

function feedbackPatterns(records: readonly DraftRecord[]): readonly string[] {
  const meanings = records.flatMap(({ feedback }) => {
    const [best] = feedback === undefined ? [] : findMeanings(feedback);
    return best !== undefined && feedback !== undefined && fitsMeaning(feedback, best) ? [best] : [];
  });
  return FEEDBACK_MEANINGS.flatMap(meaning => {
    const count = meanings.filter(each => each === meaning).length;
    if (count < FEWEST) return [];
    return [`${count} answers say something like "${meaning.title}". ${meaning.mayMean} ${meaning.next}.`];
  });
}
