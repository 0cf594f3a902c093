import type { DraftRecord } from '../text/record.ts';
import type { Application } from './application.ts';
import { addDays, receivedAt, type WallTime } from './wall-clock.ts';

/** What there is to do now: answer the mail, act on what was learned, wait for an answer, or nothing. */
export const AGENDA_GROUPS = ['answer', 'act', 'wait', 'closed'] as const;
export type AgendaGroup = (typeof AGENDA_GROUPS)[number];

/** An application with what to do about it. */
export interface AgendaItem {
  readonly application: Application;
  readonly group: AgendaGroup;
  /** The day until which it is to be done, `YYYY-MM-DD`; `null` when no day is known. */
  readonly by: string | null;
  /** Whether that day is over. */
  readonly isLate: boolean;
  /** What to do, as an order to oneself, or what became of it. */
  readonly todo: string;
}

/** An answer does most good within two days. Domain: "best within 48 hours; fine within one week". */
const BEST_DAYS = 2;
const LAST_DAYS = 7;

type Place = Pick<AgendaItem, 'group' | 'todo' | 'by'>;

/** Puts applications into their groups: within a group the most urgent first, then by company. */
export function toAgenda(applications: readonly Application[], now: WallTime): readonly AgendaItem[] {
  const today = now.slice(0, 10);
  return applications
    .map(application => {
      const place = placeOf(application.record, now);
      return { application, ...place, isLate: place.by !== null && place.by < today };
    })
    .sort(byUrgency);
}

function placeOf(record: DraftRecord, now: WallTime): Place {
  if (record.status === 'closed') return { group: 'closed', todo: 'Closed', by: null };
  if (record.status === 'draft') return placeOfDraft(record, now);
  if (record.next !== undefined) return { group: 'act', todo: record.next, by: dayOf(record.due) };
  if (record.status === 'skipped') return { group: 'closed', todo: 'Logged without a reply', by: null };
  if (record.status === 'answered') {
    return record.feedback === undefined
      ? { group: 'closed', todo: 'Answered', by: null }
      : { group: 'act', todo: 'Choose one next action from the feedback', by: null };
  }
  return {
    group: 'wait',
    todo: record.sent === undefined ? 'Sent' : `Sent on ${record.sent.slice(0, 10)}`,
    by: null,
  };
}

/** A draft that rests, or that has a plan of its own, follows that; others follow the day the rejection came. */
function placeOfDraft(record: DraftRecord, now: WallTime): Place {
  if (record.next !== undefined) return { group: 'answer', todo: record.next, by: dayOf(record.due) };
  const received = record.occasion === 'rejection' ? receivedAt(record.received) : null;
  if (received === null) return { group: 'answer', todo: 'Finish the letter', by: dayOf(record.due) };
  const best = addDays(received, BEST_DAYS);
  const last = addDays(received, LAST_DAYS).slice(0, 10);
  if (now <= best) return { group: 'answer', todo: 'Answer', by: best.slice(0, 10) };
  return last >= now.slice(0, 10)
    ? { group: 'answer', todo: 'Answer while it is fresh', by: last }
    : { group: 'answer', todo: 'Let it be, or ask about new openings', by: last };
}

function dayOf(date: string | undefined): string | null {
  return date === undefined ? null : date.slice(0, 10);
}

function byUrgency(a: AgendaItem, b: AgendaItem): number {
  return (
    AGENDA_GROUPS.indexOf(a.group) - AGENDA_GROUPS.indexOf(b.group) ||
    compare(a.by ?? '9999', b.by ?? '9999') ||
    compare(a.application.record.company ?? '', b.application.record.company ?? '') ||
    compare(a.application.file, b.application.file)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
