import type { Sign } from '../cues/signs.ts';
import type { MailKind } from '../types.ts';
import type { Hit } from './hits.ts';

/** What a mail is, and the phrase that shows it. */
export interface KindFinding {
  readonly kind: MailKind;
  readonly hit: Hit | null;
  readonly confidence: number;
}

/** Decides what a mail is from the phrases found in its subject and prose. */
export function findKind(hits: readonly Hit[], isCalendarInvite: boolean): KindFinding {
  const certain = hits.filter(weighsForKind);
  const strongest = (sign: Sign, weight = 3): Hit | null =>
    certain.find(hit => hit.sign === sign && hit.weight >= weight && hit.sentence >= 0) ??
    certain.find(hit => hit.sign === sign && hit.weight >= weight) ??
    null;
  const elsewhere = certain.filter(hit => hit.sign === 'elsewhere');
  if (elsewhere.length > 0 && weightOf(elsewhere) > 2 * weightOf(certain.filter(hit => hit.sign === 'job')))
    return found('other', elsewhere[0] ?? null, 0.8);
  const withdrawn = strongest('withdrawn');
  if (withdrawn !== null) return found('other', withdrawn, 0.9);
  const rejection = strongest('rejection');
  const isPaused = strongest('temporary') !== null && strongest('hold') !== null;
  const isReversed = strongest('reversed') !== null && isOpenInBody(certain);
  if (rejection !== null && !isPaused && !isReversed && (rejection.sentence >= 0 || !isOpenInBody(certain)))
    return found('rejection', rejection, 0.97);
  return findOpen(certain, strongest, isCalendarInvite);
}

/** Weight of the different phrases among hits. */
function weightOf(hits: readonly Hit[]): number {
  return [...new Map(hits.map(hit => [hit.words, hit.weight])).values()].reduce(
    (sum, weight) => sum + weight,
    0,
  );
}

/** Whether the body invites, tests or offers, whatever the subject says. */
function isOpenInBody(certain: readonly Hit[]): boolean {
  return certain.some(
    hit =>
      hit.weight >= 3 &&
      hit.sentence >= 0 &&
      (hit.sign === 'invite' || hit.sign === 'assessment' || hit.sign === 'offer'),
  );
}

/** Mails without a plain "no". */
function findOpen(
  certain: readonly Hit[],
  strongest: (sign: Sign, weight?: number) => Hit | null,
  isCalendarInvite: boolean,
): KindFinding {
  const outreach = strongest('outreach');
  const isApplicant = certain.some(hit => hit.sign === 'application' && APPLIED.test(hit.words));
  const isOutreach =
    outreach !== null && !isApplicant && strongest('received') === null && strongest('rejection', 2) === null;
  const offer = strongest('offer');
  if (offer !== null) return found('offer', offer, 0.9);
  if (isOutreach) return found('other', outreach, 0.8);
  const assessment = strongest('assessment');
  if (assessment !== null) return found('assessment', assessment, 0.9);
  const invite = strongest('invite');
  if (invite !== null || isCalendarInvite) return found('invite', invite, 0.9);
  const hold = strongest('pending') ?? strongest('hold');
  const received = strongest('received');
  const soft = softRejection(certain, received !== null);
  if (soft !== null && strongest('pending') === null) return found('rejection', soft, 0.7);
  if (hold !== null) return found('other', hold, 0.7);
  if (received !== null) return found('received', received, 0.9);
  const tentative = strongest('invite', 2);
  const thanks = certain.find(hit => hit.sign === 'thanks') ?? null;
  if (tentative !== null) return found('invite', tentative, 0.6);
  if (thanks !== null) return found('received', thanks, 0.5);
  return found('other', outreach, 0.5);
}

/** The reader has applied. */
const APPLIED =
  /\b(?:your (?:\w{1,40} )?(?:application|candidacy|candidature|submission)|applying|applied)\b/;

/**
 * A "no" between the lines. Receipts announce what comes next; a mail that does not, and that compares, explains,
 * regrets or says farewell instead, is a refusal.
 */
function softRejection(certain: readonly Hit[], isReceipt: boolean): Hit | null {
  const hints = certain.filter(hit => hit.sign === 'rejection');
  const half = hints.find(hit => hit.weight === 2) ?? null;
  const distinct = new Set(hints.map(hit => hit.words)).size;
  if (isReceipt) return distinct >= 3 || (half !== null && distinct >= 2) ? (half ?? hints[0] ?? null) : null;
  if (half !== null) return half;
  const told = certain.filter(hit => SOFT.has(hit.sign) || hit.sign === 'rejection');
  const score = [...new Set(told.map(hit => hit.sign))].reduce(
    (sum, sign) => sum + (SOFT.get(sign) ?? 0),
    Math.min(2, distinct),
  );
  const isAboutApplication = certain.some(
    hit =>
      hit.sign === 'thanks' ||
      hit.sign === 'past' ||
      hit.sign === 'interview' ||
      hit.sign === 'screening' ||
      APPLIED.test(hit.words),
  );
  return score >= 2 && isAboutApplication ? (hints[0] ?? told[0] ?? null) : null;
}

/** What speaks for a refusal where nothing speaks for a next step. */
const SOFT: ReadonlyMap<Sign, number> = new Map([
  ['farewell', 1],
  ['past', 1],
  ['touch', 1],
]);

/** Conditions, possibilities and negations take a phrase's force away, but for receipts, which are full of them. */
export function weighsForKind(hit: Hit): boolean {
  switch (hit.sign) {
    case 'rejection':
      return !hit.isConditional && !hit.isProvisional && !hit.isAllowedFor && !hit.isOfOthers;
    case 'invite':
    case 'offer':
    case 'assessment':
      return !hit.followsCondition && !hit.isNegated && !hit.isPossible && !hit.isOfOthers;
    case 'withdrawn':
    case 'hold':
      return !hit.isConditional;
    default:
      return true;
  }
}

function found(kind: MailKind, hit: Hit | null, confidence: number): KindFinding {
  return { kind, hit, confidence };
}
