import { type DraftRecord, STAGES, type Stage } from '../text/record.ts';
import { type AgendaItem, toAgenda } from './agenda.ts';
import type { Application } from './application.ts';
import { findPatterns } from './patterns.ts';
import { STAGE_REVIEWS } from './stage-review.ts';
import { receivedAt, type WallTime } from './wall-clock.ts';

/** How many, under a name for people. */
export interface Count {
  readonly label: string;
  readonly count: number;
}

/** A stage: how many applications came at least this far, and how many ended here. */
export interface StageCount {
  readonly stage: Stage;
  readonly label: string;
  readonly reached: number;
  readonly ended: number;
}

/** What a stage of some rejections suggests looking at. */
export interface Review extends Count {
  readonly area: string;
  readonly next: string;
}

/** What the rejections of one folder show together. Nothing in it judges the person. */
export interface Insights {
  /** Applications that ended in a rejection. */
  readonly total: number;
  /** Those whose stage is known, from the first stage to the last. */
  readonly stages: readonly StageCount[];
  readonly unknownStage: number;
  /** Rejections, letters sent, answers to them, feedback in them. */
  readonly replies: readonly Count[];
  /** Whole days between a rejection and the letter; `null` when none has both dates. */
  readonly medianDays: number | null;
  readonly days: readonly Count[];
  /** Letters that offered to stay in touch, or asked to be thought of again; last ones first. */
  readonly doors: readonly Application[];
  /** What there is to do, most urgent first. */
  readonly actions: readonly AgendaItem[];
  readonly reviews: readonly Review[];
  /** Observations, each from three or more of a kind. */
  readonly patterns: readonly string[];
}

const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  application: 'Application',
  screening: 'Screening call',
  interview: 'Interview',
  final: 'Final round',
  offer: 'Offer',
  unknown: 'Stage not known',
};

/** Reads applications together. Those that did not end in a rejection are only asked for what is to do. */
export function toInsights(applications: readonly Application[], now: WallTime): Insights {
  const rejections = applications.filter(({ record }) => record.occasion === 'rejection');
  const records = rejections.map(each => each.record);
  const days = records.map(daysToReply).filter(each => each !== null);
  return {
    total: rejections.length,
    stages: countStages(records),
    unknownStage: records.filter(({ stage }) => stage === 'unknown').length,
    replies: countReplies(records),
    medianDays: median(days),
    days: countDays(days),
    doors: rejections.filter(isDoorOpen).sort(lastSentFirst),
    actions: toAgenda(applications, now).filter(({ group }) => group === 'answer' || group === 'act'),
    reviews: countReviews(records),
    patterns: findPatterns(records),
  };
}

function countStages(records: readonly DraftRecord[]): readonly StageCount[] {
  const known: readonly Stage[] = STAGES.filter(stage => stage !== 'unknown');
  const places = records.map(({ stage }) => known.indexOf(stage));
  return known.map((stage, index) => ({
    stage,
    label: STAGE_LABELS[stage],
    reached: places.filter(place => place >= index).length,
    ended: places.filter(place => place === index).length,
  }));
}

function countReplies(records: readonly DraftRecord[]): readonly Count[] {
  const count = (test: (record: DraftRecord) => boolean) => records.filter(test).length;
  return [
    { label: 'Rejections', count: records.length },
    { label: 'Letters sent', count: count(wasSent) },
    { label: 'They wrote back', count: count(({ status }) => status === 'answered') },
    { label: 'With feedback', count: count(({ feedback }) => feedback !== undefined) },
  ];
}

/** A closed application says by its date whether a letter went out. */
function wasSent({ status, sent }: DraftRecord): boolean {
  return status === 'sent' || status === 'answered' || sent !== undefined;
}

function daysToReply({ received, sent }: DraftRecord): number | null {
  const from = receivedAt(received);
  if (from === null || sent === undefined) return null;
  const days = (Date.parse(sent.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return days >= 0 ? days : null;
}

/** The middle one; of two, the mean. */
function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

const SPANS: readonly (readonly [string, number])[] = [
  ['Same day', 0],
  ['Next day', 1],
  ['2 days', 2],
  ['3 to 7 days', 7],
  ['Later', Number.POSITIVE_INFINITY],
];

function countDays(days: readonly number[]): readonly Count[] {
  return SPANS.map(([label, last], index) => {
    const before = SPANS[index - 1]?.[1] ?? -1;
    return { label, count: days.filter(each => each > before && each <= last).length };
  });
}

function isDoorOpen({ record }: Application): boolean {
  if (record.status !== 'sent' && record.status !== 'answered') return false;
  return record.goals.includes('future') || record.goals.includes('connect');
}

function lastSentFirst(a: Application, b: Application): number {
  return (a.record.sent ?? '') < (b.record.sent ?? '') ? 1 : -1;
}

function countReviews(records: readonly DraftRecord[]): readonly Review[] {
  return STAGES.flatMap(stage => {
    const count = records.filter(each => each.stage === stage).length;
    return count === 0 ? [] : [{ label: STAGE_LABELS[stage], count, ...STAGE_REVIEWS[stage] }];
  });
}
