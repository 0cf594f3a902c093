import type { Draft } from '../../text/draft.ts';
import type { Stage } from '../../text/record.ts';
import type { Material, Provenance } from '../types.ts';
import { checkClaims } from './check-claims.ts';
import { checkContacts } from './check-contacts.ts';
import { checkDeeds } from './check-deeds.ts';
import { checkKnown } from './check-known.ts';
import { checkOccasions } from './check-occasions.ts';
import { checkPlans } from './check-plans.ts';
import { checkPromises } from './check-promises.ts';
import { checkQuotes, plain } from './check-quotes.ts';
import { checkRelativeDays } from './check-relative-days.ts';
import { checkSpeech } from './check-speech.ts';
import { checkSubjects } from './check-subjects.ts';
import { checkTitles } from './check-titles.ts';
import { checkTopics } from './check-topics.ts';
import { checkWords } from './check-words.ts';
import { readLetter } from './letter.ts';
import type { FactLexicon } from './lexicon.ts';
import type { Found, Mark, Reading } from './reading.ts';
import { LONGEST_SOURCE } from './source-text.ts';
import { Sources } from './sources.ts';

const CHECKS: readonly ((reading: Reading) => Found)[] = [
  checkWords,
  checkContacts,
  checkQuotes,
  checkTitles,
  checkPromises,
  checkPlans,
  checkRelativeDays,
  checkSpeech,
  checkTopics,
  checkClaims,
  checkDeeds,
  checkKnown,
  checkOccasions,
  checkSubjects,
];

/**
 * Holds a letter against the person's files: the mail, the front matter, the draft as it was, and their notes.
 * @param draft the letter to judge, as a whole draft file
 * @param original the person's own draft file
 */
export function lockFacts(
  draft: Draft,
  original: Draft,
  material: Material,
  stage: Stage,
  lexicon: FactLexicon,
): Found {
  const own = `${original.text.slice(0, original.ownEnd)}\n${material.notes}`;
  const mail = material.mail?.text.slice(0, LONGEST_SOURCE) ?? '';
  const reading: Reading = {
    text: draft.text,
    sentences: readLetter(draft, lexicon),
    sources: new Sources(material, original, lexicon),
    own: own.toLowerCase(),
    everything: plain(`${own}\n${mail}`),
    lexicon,
    stage,
  };
  const found = CHECKS.map(check => check(reading));
  return {
    marks: merged(
      found.flatMap(({ marks }) => marks),
      draft.text,
    ),
    provenance: joined(
      found.flatMap(({ provenance }) => provenance),
      reading,
    ),
  };
}

/** Marks in order; those that touch or overlap are one. */
function merged(marks: readonly Mark[], text: string): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mark[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last !== undefined && /^[\s-]*$/.test(text.slice(last.end, mark.start))) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else {
      result.push(mark);
    }
  }
  return result;
}

/** Words side by side that one stretch of a source proves are shown as one. */
function joined(provenance: readonly Provenance[], { text, sources }: Reading): readonly Provenance[] {
  const sorted = [...provenance].sort((a, b) => a.range.start - b.range.start);
  const result: Provenance[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last !== undefined && areNeighbours(last, next, text)) {
      const range = { start: last.range.start, end: next.range.end };
      const span = { start: last.span.start, end: next.span.end };
      result[result.length - 1] = sources.provenance(range, { ...span, source: last.source });
    } else {
      result.push(next);
    }
  }
  return result;
}

/** Side by side in the letter, and in the same order close together in the source. */
function areNeighbours(one: Provenance, other: Provenance, text: string): boolean {
  const distance = other.span.start - one.span.end;
  return (
    one.source === other.source &&
    distance >= 0 &&
    distance <= 3 &&
    /^[\s-]*$/.test(text.slice(one.range.end, other.range.start))
  );
}
