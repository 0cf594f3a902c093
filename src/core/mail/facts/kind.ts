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
  const certain = hits.filter(hit => counts(hit));
  const strongest = (sign: Sign, weight = 3): Hit | null =>
    certain.find(hit => hit.sign === sign && hit.weight >= weight && hit.sentence >= 0) ??
    certain.find(hit => hit.sign === sign && hit.weight >= weight) ??
    null;
  const elsewhere = certain.filter(hit => hit.sign === 'elsewhere');
  const jobs = new Set(certain.filter(hit => hit.sign === 'job').map(hit => hit.start)).size;
  if (elsewhere.length > 0 && (jobs === 0 || jobs < elsewhere.length))
    return found('other', elsewhere[0] ?? null, 0.8);
  const withdrawn = strongest('withdrawn');
  if (withdrawn !== null) return found('other', withdrawn, 0.9);
  const rejection = strongest('rejection');
  if (rejection !== null && (rejection.sentence >= 0 || !isOpenInBody(certain)))
    return found('rejection', rejection, 0.97);
  return findOpen(certain, strongest, isCalendarInvite);
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
  const isOutreach = outreach !== null && !isApplicant && strongest('received') === null;
  const offer = strongest('offer');
  if (offer !== null) return found('offer', offer, 0.9);
  if (isOutreach) return found('other', outreach, 0.8);
  const assessment = strongest('assessment');
  if (assessment !== null) return found('assessment', assessment, 0.9);
  const invite = strongest('invite');
  if (invite !== null || isCalendarInvite) return found('invite', invite, 0.9);
  const hold = strongest('hold');
  const received = strongest('received');
  const soft = softRejection(certain, received !== null);
  if (soft !== null) return found('rejection', soft, 0.7);
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
  /\b(?:your (?:\w+ )?(?:application|candidacy|candidature|resume|cv|submission)|applying|applied)\b/;

/** A "no" between the lines: a half-spoken one, several regrets, or a farewell after the fact. */
function softRejection(certain: readonly Hit[], isReceipt: boolean): Hit | null {
  const hints = certain.filter(hit => hit.sign === 'rejection');
  const half = hints.find(hit => hit.weight === 2) ?? null;
  const distinct = new Set(hints.map(hit => hit.words)).size;
  if (!isReceipt && half !== null) return half;
  if (distinct >= 3 || (half !== null && distinct >= 2)) return half ?? hints[0] ?? null;
  if (isReceipt) return null;
  const farewell = certain.find(hit => hit.sign === 'farewell') ?? null;
  return farewell !== null && certain.some(hit => hit.sign === 'past') ? farewell : null;
}

/** Conditions, possibilities and negations take a phrase's force away, but for receipts, which are full of them. */
function counts(hit: Hit): boolean {
  switch (hit.sign) {
    case 'rejection':
      return !hit.isConditional && !hit.isOfOthers;
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
