import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  closeRecord,
  editFrontMatter,
  findMeanings,
  fitsMeaning,
  letRest,
  logWithoutReplying,
  markAnswered,
  markSent,
  objectionTo,
  REST_ACTION,
  readFrontMatter,
  recordFeedback,
  reminderTimes,
  restUntil,
  STAGE_REVIEWS,
  STAGES,
  suggestNextStep,
  toReminder,
  WRITE_ACTION,
} from '../../../src/core/index.ts';
import { EMPTY_RECORD } from '../../../src/core/text/front-matter.ts';
import { FEEDBACK_MEANINGS } from '../../../src/core/tracker/feedback.ts';
import {
  addDays,
  isWallTime,
  receivedAt,
  toInstant,
  toWallTime,
} from '../../../src/core/tracker/wall-clock.ts';

describe('record changes', () => {
  const resting = { ...EMPTY_RECORD, next: REST_ACTION, due: '2026-11-21' };
  const planned = { ...EMPTY_RECORD, next: 'Call Jo', due: '2026-12-01' };

  it('end the rest of a letter and leave every other plan alone', () => {
    expect(markSent(resting, '2026-11-21')).toEqual({
      status: 'sent',
      sent: '2026-11-21',
      next: null,
      due: null,
    });
    expect(markSent(planned, '2026-11-21')).toEqual({ status: 'sent', sent: '2026-11-21' });
    expect(markSent({ ...EMPTY_RECORD, next: WRITE_ACTION, due: '2026-11-21' }, '2026-11-21')).toMatchObject({
      next: null,
      due: null,
    });
    expect(markAnswered(planned)).toEqual({ status: 'answered' });
    expect(closeRecord(resting)).toEqual({ status: 'closed', next: null, due: null });
    expect(logWithoutReplying('x', '2026-12-02')).toEqual({
      status: 'skipped',
      next: 'x',
      due: '2026-12-02',
    });
    expect(suggestNextStep(planned)).toBe('Call Jo');
    expect(suggestNextStep(resting)).toBe(STAGE_REVIEWS.unknown.next);
    expect(suggestNextStep({ ...EMPTY_RECORD, stage: 'interview' })).toBe(STAGE_REVIEWS.interview.next);
  });

  it('are read back from the draft they are written into', () => {
    const draft = '---\ngracious: 1\nstatus: sent # by mail\n---\n\nHi\n';
    const edits = editFrontMatter(
      draft,
      recordFeedback('"Not\nthe right fit"', 'Look for a pattern', '2026-12-04'),
    );
    const after = applyEdits(draft, edits ?? []);
    expect(readFrontMatter(after)).toMatchObject({
      problems: [],
      record: {
        status: 'answered',
        feedback: '"Not\nthe right fit"',
        next: 'Look for a pattern',
        due: '2026-12-04',
      },
    });
    expect(after).toContain('# by mail');
    expect(editFrontMatter(after, letRest('2026-12-05'))).not.toBeNull();
  });

  it('object to what is recorded already', () => {
    expect(objectionTo({ ...EMPTY_RECORD, status: 'sent', sent: '2026-11-21' }, 'sent')).toContain(
      '2026-11-21',
    );
    expect(objectionTo({ ...EMPTY_RECORD, status: 'closed' }, 'closed')).toContain('closed');
    expect(objectionTo(EMPTY_RECORD, 'sent')).toBeNull();
  });
});

describe('feedback', () => {
  it.each([
    ['We went with someone with more experience.', 'more-experience'],
    ['We were looking for stronger stakeholder management.', 'stakeholders'],
    ['The role changed and an internal candidate took it.', 'role-changed'],
    ['Hiring is frozen until spring.', 'role-changed'],
    ['You were not the right fit for the team.', 'fit'],
    ['Your answers were long; be more concise and structured.', 'interview-structure'],
    ['The résumé did not show what you achieved.', 'application-quality'],
  ])('%s → %s', (feedback, id) => {
    const [first] = findMeanings(feedback);
    expect(first?.id).toBe(id);
    expect(first !== undefined && fitsMeaning(feedback, first)).toBe(true);
  });

  it('keeps every meaning within reach when nothing fits', () => {
    const meanings = findMeanings('42');
    expect(meanings).toEqual(FEEDBACK_MEANINGS);
    expect(meanings.some(meaning => fitsMeaning('42', meaning))).toBe(false);
  });

  it('gives each meaning and each stage one action, worded as one', () => {
    const actions = [...FEEDBACK_MEANINGS, ...STAGES.map(stage => STAGE_REVIEWS[stage])].map(
      ({ next }) => next,
    );
    expect(actions.filter(next => !/^[A-Z][a-z]+ [^.!;]+$/.test(next))).toEqual([]);
    expect(new Set(FEEDBACK_MEANINGS.map(({ id }) => id)).size).toBe(FEEDBACK_MEANINGS.length);
  });
});

describe('reminders', () => {
  it.each([
    ['2026-11-20T22:10', '2026-11-20T15:00', '2026-11-21T09:00'],
    ['2026-11-21T02:10', '2026-11-20T15:00', '2026-11-21T09:00'],
    ['2026-11-20T22:10', null, '2026-11-21T09:00'],
    ['2026-11-20T12:00', '2026-11-19T08:00', '2026-11-21T07:00'],
    ['2026-11-20T12:00', '2026-11-18T13:20', '2026-11-21T09:00'],
    ['2026-11-20T12:00', '2026-11-01T08:00', '2026-11-21T09:00'],
  ])('at %s for a rejection of %s: %s', (now, received, at) => {
    expect(restUntil(now, received)).toBe(at);
    expect(reminderTimes(now, received)[0]?.at).toBe(at);
  });

  it('offer moments to come, once each, and say which are in time', () => {
    const times = reminderTimes('2026-11-20T19:00', '2026-11-20T10:00');
    expect(times.map(({ label, inTime }) => [label, inTime])).toEqual([
      ['Tomorrow morning', true],
      ['In one hour', true],
      ['Last hour of the best 48', true],
      ['In three days', false],
      ['In a week', false],
    ]);
    expect(times.every(({ at }) => at > '2026-11-20T19:00')).toBe(true);
  });

  it('name the company and nothing of the letter', () => {
    const made = new Date('2026-11-20T12:00:00Z');
    const record = { ...EMPTY_RECORD, company: 'Example Corp', feedback: 'secret', subject: 'secret' };
    const reminder = toReminder(record, '2026-11-21T09:00', made);
    expect(reminder).toMatchObject({
      title: 'Send a letter (Example Corp)',
      at: new Date('2026-11-21T09:00').toISOString(),
    });
    expect(JSON.stringify(reminder)).not.toContain('secret');
    expect(
      toReminder({ ...EMPTY_RECORD, status: 'sent', next: 'Call Jo' }, '2026-11-21T09:00', made).title,
    ).toBe('Call Jo');
  });
});

describe('the wall clock', () => {
  it('goes there and back', () => {
    for (const time of ['2026-01-05T00:00', '2026-07-31T23:59', '2024-02-29T12:30']) {
      expect(toWallTime(new Date(toInstant(time)))).toBe(time);
    }
  });

  it('counts days over months', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2026-02-28T09:00', 1)).toBe('2026-03-01T09:00');
  });

  it('knows times from other texts', () => {
    expect(isWallTime('2026-02-28T09:00')).toBe(true);
    for (const text of ['2026-02-30T09:00', '2026-02-28', '2026-02-28T25:00', '2026-02-28T09:00Z'])
      expect(isWallTime(text)).toBe(false);
    expect(receivedAt('2026-11-20')).toBe('2026-11-20T09:00');
    expect(receivedAt('2026-11-20T09:00:00Z')).toBe(toWallTime(new Date('2026-11-20T09:00:00Z')));
    expect(receivedAt(undefined)).toBeNull();
    expect(receivedAt('soon')).toBeNull();
  });
});
