import { overlaps, type Range } from '../../text/range.ts';
import type { Sign } from '../cues/signs.ts';
import type { Evidence, FactName, MailFacts, Phrase, PhraseKind } from '../types.ts';
import type { Hit } from './hits.ts';
import { weighsForKind } from './kind.ts';

/** What the facts already prove goes first; phrases that tell the same are found beside it. */
interface Known {
  readonly facts: MailFacts;
  readonly evidence: Readonly<Partial<Record<FactName, Evidence>>>;
  readonly feedbackRefused: boolean;
  readonly alternative: Range | null;
}

/** More marks than this hide the mail. */
const MOST_PHRASES = 40;

/**
 * What the mail says between the lines, phrase by phrase in reading order. Of phrases of one kind that touch, the
 * whole stretch is one phrase; a set phrase inside anything else is left out.
 */
export function findPhrases(hits: readonly Hit[], known: Known): readonly Phrase[] {
  const phrases = joinTouching([...proved(known), ...told(hits, known)]);
  return phrases
    .filter(
      phrase =>
        phrase.kind !== 'boilerplate' ||
        !phrases.some(other => other.kind !== 'boilerplate' && overlaps(phrase, other)),
    )
    .slice(0, MOST_PHRASES);
}

/** The evidence of the facts. */
function proved({ facts, evidence, feedbackRefused, alternative }: Known): Phrase[] {
  const isRejection = facts.kind === 'rejection';
  const entries: readonly (readonly [PhraseKind, Range | undefined])[] = [
    [isRejection ? 'decision' : 'not-a-rejection', evidence.kind],
    ['reason', facts.reason === null ? undefined : evidence.reason],
    [
      feedbackRefused ? 'feedback-refused' : 'feedback-offered',
      isRejection && (feedbackRefused || facts.feedbackOffered) ? evidence.feedbackOffered : undefined,
    ],
    ['door', isRejection && facts.keepInTouch ? evidence.keepInTouch : undefined],
    ['alternative', alternative ?? undefined],
    ['contact', evidence.contact],
    ['no-reply', facts.automated === true ? evidence.automated : undefined],
  ];
  return entries.flatMap(([kind, range]) => (range === undefined ? [] : [toPhrase(kind, range)]));
}

/** Other phrases that say the same. */
function told(hits: readonly Hit[], { facts, feedbackRefused }: Known): Phrase[] {
  const isRejection = facts.kind === 'rejection';
  return hits.flatMap(hit => {
    if (hit.sentence < 0) return [];
    const kind = isRejection ? kindInRejection(hit, feedbackRefused) : (OPEN.get(hit.sign) ?? null);
    return kind === null ? [] : [toPhrase(kind, hit)];
  });
}

/** In a mail that refuses nothing, only the notice that no one reads answers is worth a word. */
const OPEN: ReadonlyMap<Sign, PhraseKind> = new Map([['automated', 'no-reply']]);

function kindInRejection(hit: Hit, feedbackRefused: boolean): PhraseKind | null {
  switch (hit.sign) {
    case 'rejection':
      return hit.weight >= 3 && weighsForKind(hit) ? 'decision' : null;
    case 'feedback':
      return feedbackRefused || hit.isNegated ? null : 'feedback-offered';
    case 'noFeedback':
      return feedbackRefused ? 'feedback-refused' : null;
    case 'touch':
      return hit.isNegated ? null : 'door';
    case 'automated':
      return 'no-reply';
    case 'volume':
      return COUNTED.test(hit.words) ? 'boilerplate' : null;
    case 'farewell':
    case 'formula':
      return 'boilerplate';
    default:
      return null;
  }
}

/** What there was too much of; "numbers to people" is no set phrase. */
const COUNTED =
  /\b(?:appli|candidat|response|submission|bewerb|zuschrift|sollicita|(?:interest|cvs|resumes|reacties)\b)/;

function toPhrase(kind: PhraseKind, { start, end }: Range): Phrase {
  return { kind, start, end };
}

/** In reading order, overlapping phrases of one kind as one. */
function joinTouching(phrases: readonly Phrase[]): readonly Phrase[] {
  const joined = new Map<PhraseKind, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => a.start - b.start)) {
    const list = joined.get(phrase.kind) ?? [];
    const last = list.at(-1);
    if (last !== undefined && phrase.start <= last.end + 1)
      list[list.length - 1] = { ...last, end: Math.max(last.end, phrase.end) };
    else list.push(phrase);
    joined.set(phrase.kind, list);
  }
  return [...joined.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
}
