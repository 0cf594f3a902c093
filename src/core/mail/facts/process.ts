import type { Range } from '../../text/range.ts';
import type { Stage } from '../../text/record.ts';
import type { Sign } from '../cues/signs.ts';
import type { Reason } from '../types.ts';
import type { Hit } from './hits.ts';

/** A fact with the words that prove it; `null` range where nothing is said. */
export interface Shown<Value> {
  readonly value: Value;
  readonly range: Range | null;
  readonly confidence: number;
}

/** How far the application had come: the furthest stage that the mail says the reader reached. */
export function findStage(hits: readonly Hit[]): Shown<Stage> {
  const doors = hits.filter(hit => hit.sign === 'feedback' || hit.sign === 'touch');
  const said = hits.filter(
    hit =>
      !hit.isConditional &&
      !hit.isPossible &&
      // "happy to talk it through by telephone" is a call to come.
      !(hit.sign === 'screening' && doors.some(door => overlaps(door, hit))),
  );
  const stages: readonly (readonly [Stage, Sign])[] = [
    ['offer', 'offerStage'],
    ['final', 'final'],
    ['interview', 'interview'],
    ['screening', 'screening'],
  ];
  const refusals = said.filter(hit => hit.sign === 'rejection' && hit.weight >= 2);
  for (const [stage, sign] of stages) {
    const hit = said.find(candidate => candidate.sign === sign && !isDenied(candidate, refusals, stage));
    if (hit === undefined) continue;
    // A call that is also called a conversation was a screen.
    const screen =
      stage === 'interview'
        ? said.find(other => other.sign === 'screening' && !isDenied(other, refusals, 'screening'))
        : undefined;
    if (screen !== undefined && !said.some(other => other.sign === 'interview' && isFormal(other)))
      return shown('screening', screen, 0.7);
    return shown(stage, hit, 0.85);
  }
  const application = said.find(hit => hit.sign === 'application');
  return application === undefined
    ? { value: 'unknown', range: null, confidence: 0 }
    : shown('application', application, 0.75);
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.sentence === other.sentence && one.start < other.end && other.start < one.end;
}

/** "not selected for an interview": the stage that was not reached. */
function isDenied(hit: Hit, refusals: readonly Hit[], stage: Stage): boolean {
  // "We cannot go higher than our offer" denies no offer.
  if (
    hit.isNegated &&
    !(stage === 'offer' && TERMS.test(hit.words)) &&
    !(stage === 'final' && HARD.test(hit.words))
  )
    return true;
  if (stage === 'offer') return false;
  // "We appointed one of the other two finalists" makes the reader the third.
  if (stage === 'final' && OTHERS.test(hit.words)) return false;
  return refusals.some(
    refusal => refusal.sentence === hit.sentence && refusal.start <= hit.start && hit.end <= refusal.end,
  );
}

/** "We could not separate the final two." */
const HARD = /^(?:separate|split|choose|decide|between)\b/;

const OTHERS = /^the other\b/;

const TERMS = /^(?:salary|figure|package|terms|amount|higher)\b/;

/** An interview by its name rather than a conversation. */
function isFormal(hit: Hit): boolean {
  return (
    /\b(?:interview(?:s|ing|ed)?|onsite|round|panel|challenge|exercise|assignment|presentation)\b/.test(
      hit.words,
    ) && !/\b(?:phone|telephone|video)\b/.test(hit.words)
  );
}

/** Which reason outweighs which, where a mail gives several. */
const REASON_SIGNS: readonly (readonly [Reason, Sign])[] = [
  ['internal', 'internal'],
  ['closed', 'closed'],
  ['other', 'otherReason'],
  ['experience', 'experience'],
  ['fit', 'fit'],
  ['volume', 'volume'],
];

/** The reason a rejection states. */
export function findReason(hits: readonly Hit[]): Shown<Reason | null> {
  const said = hits.filter(hit => !hit.isConditional && hit.sentence >= 0);
  const farewells = said.filter(hit => hit.sign === 'farewell' || hit.sign === 'touch');
  const found = REASON_SIGNS.flatMap(([reason, sign]) => {
    const hit = said.find(candidate => candidate.sign === sign && !isAside(candidate, said, farewells));
    return hit === undefined ? [] : [{ reason, hit }];
  });
  const [first, second] = found;
  if (first === undefined) return { value: null, range: null, confidence: 0 };
  const isOutcome = first.reason === 'closed' && OUTCOME.test(first.hit.words);
  const { reason, hit } = isOutcome && second !== undefined && TELLING.has(second.reason) ? second : first;
  return shown(reason, hit, reason === 'volume' ? 0.6 : 0.8);
}

/** "We have filled the role" says what happened; a comparison beside it says why. */
const OUTCOME = /\b(?:filled|fill|taken|gone|accept|accepted|appointed|hired|chose|selection)\b/;

const TELLING: ReadonlySet<Reason> = new Set(['other', 'experience', 'fit']);

/**
 * Praise, good wishes and talk of other roles use the same words: "your impressive experience", "a role that fits your
 * skills". Outside the sentence that refuses, a comparison counts as a reason, but not of what is "yours"; other
 * reasons stand next to the refusal.
 */
function isAside(hit: Hit, said: readonly Hit[], farewells: readonly Hit[]): boolean {
  if (hit.sign === 'closed') return APPLICATION.test(hit.words);
  if (hit.sign === 'volume') return false;
  const refusals = said.filter(other => other.sign === 'rejection' && other.weight >= 2);
  if (refusals.some(other => other.sentence === hit.sentence)) return false;
  if (farewells.some(other => other.sentence === hit.sentence)) return true;
  if (hit.sign === 'otherReason' || hit.sign === 'internal') {
    return !refusals.some(other => Math.abs(other.sentence - hit.sentence) <= 2);
  }
  if (hit.weight >= 4) return false;
  return !COMPARES.test(hit.words) || (YOURS.test(hit.words) && !LACKS.test(hit.words));
}

/** "… for this role and your application has been closed" closes no role. */
const APPLICATION = /\byour (?:application|candidacy|profile|file)\b/;

const YOURS = /\b(?:your?|yours|ihren?|ihrer|deinen?|deiner|vos|votre|su|sus|uw|jouw|seu|sua)\b/;

const LACKS = /\b(?:lack|(?:shorter|less|weaker|thinner|limited|short|not|nicht|pas|no|niet|nao|missing)\b)/;

const COMPARES =
  /\b(?:lack|(?:more|stronger|better|closer|closely|best|deeper|wider|broader|greater|longer|nearer|needs|needed|wanted|looking|having|missing|before|previously|along|further|fitted|suited|matched|strong|enough|shorter|less|weaker|correspond|fit|suit|match|align|need|already|years|level|not|schon|bereits|mehr|besser|treffender|naher|nicht|davantage|plus|mieux|pas|mas|mejor|no|meer|beter|niet|mais|melhor|nao)\b)/;

/** Whether feedback is offered; a refusal outweighs an offer in the same sentence. */
export function findFeedback(hits: readonly Hit[]): {
  readonly offered: Shown<boolean>;
  readonly isRefused: boolean;
} {
  const refusal = hits.find(hit => hit.sign === 'noFeedback');
  const offer = hits.find(
    hit => hit.sign === 'feedback' && !hit.isNegated && hit.sentence !== refusal?.sentence,
  );
  if (offer !== undefined) return { offered: shown(true, offer, 0.85), isRefused: false };
  if (refusal !== undefined) return { offered: shown(false, refusal, 0.95), isRefused: true };
  return { offered: { value: false, range: null, confidence: 0.8 }, isRefused: false };
}

/** Whether they invite to stay in touch or keep the papers. */
export function findTouch(hits: readonly Hit[]): Shown<boolean> {
  const touch = hits.find(hit => hit.sign === 'touch' && !hit.isNegated && hit.sentence >= 0);
  return touch === undefined ? { value: false, range: null, confidence: 0.8 } : shown(true, touch, 0.85);
}

function shown<Value>(value: Value, hit: Hit, confidence: number): Shown<Value> {
  return { value, range: { start: hit.start, end: hit.end }, confidence };
}
