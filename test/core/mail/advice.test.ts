import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/core/mail/advice.ts';
import { toDraftFacts } from '../../../src/core/mail/draft-facts.ts';
import { readMail } from '../../../src/core/mail/read.ts';
import type { MailFacts, ReadMail } from '../../../src/core/mail/types.ts';
import { STAGES, type Stage } from '../../../src/core/text/record.ts';

const RECEIVED = '2026-03-02T09:00:00Z';

function mailWith(facts: Partial<MailFacts>, more: Partial<ReadMail> = {}): ReadMail {
  return {
    text: '',
    isSource: true,
    evidence: {},
    confidence: {},
    alternative: null,
    feedbackRefused: false,
    subject: null,
    messageId: null,
    candidate: null,
    isFormal: false,
    people: [],
    phrases: [],
    facts: {
      kind: 'rejection',
      company: 'Brunel Works',
      role: 'Data Analyst',
      requisition: null,
      contact: 'Ann Lee',
      contactEmail: 'ann@brunel.example',
      automated: false,
      stage: 'interview',
      received: RECEIVED,
      reason: null,
      feedbackOffered: false,
      keepInTouch: false,
      language: 'en',
      ...facts,
    },
    ...more,
  };
}

const SOON = '2026-03-02T12:00:00Z';

describe('advice', () => {
  it.each<[Stage, string]>([
    ['application', 'optional'],
    ['screening', 'optional'],
    ['interview', 'yes'],
    ['final', 'yes'],
    ['offer', 'yes'],
    ['unknown', 'optional'],
  ])('after %s, when a person signed, an answer: %s', (stage, verdict) => {
    expect(advise(mailWith({ stage }), SOON).verdict).toBe(verdict);
  });

  it('needs no answer to a machine, or to nobody, before a conversation', () => {
    expect(advise(mailWith({ stage: 'application', automated: true }), SOON)).toMatchObject({
      verdict: 'no',
      goals: [],
      by: null,
      words: null,
    });
    expect(advise(mailWith({ stage: 'unknown', contact: null, contactEmail: null }), SOON).verdict).toBe(
      'no',
    );
    expect(advise(mailWith({ stage: 'interview', automated: true }), SOON).verdict).toBe('yes');
  });

  it('asks for feedback where people met, once, and never against their word', () => {
    const goals = (facts: Partial<MailFacts>, more: Partial<ReadMail> = {}): readonly string[] =>
      advise(mailWith(facts, more), SOON).goals;
    expect(goals({ stage: 'interview' })).toEqual(['thanks', 'feedback']);
    expect(goals({ stage: 'final', keepInTouch: true })).toEqual(['thanks', 'future', 'feedback']);
    expect(goals({ stage: 'interview' }, { feedbackRefused: true })).toEqual(['thanks']);
    expect(goals({ stage: 'application', feedbackOffered: true })).toEqual(['thanks']);
    expect(goals({ stage: 'screening' })).toEqual(['thanks', 'future']);
    expect(goals({ stage: 'offer' })).not.toContain('feedback');
  });

  it('gives 48 hours, then a week, then a later note', () => {
    const by = (now: string): string | null => advise(mailWith({}), now).by;
    expect(by('2026-03-02T12:00:00Z')).toBe('2026-03-04');
    expect(by('2026-03-05T12:00:00Z')).toBe('2026-03-09');
    expect(advise(mailWith({}), '2026-03-20T12:00:00Z')).toMatchObject({
      verdict: 'optional',
      by: null,
      template: 'checking-in',
    });
    expect(advise(mailWith({ stage: 'application' }), '2026-03-20T12:00:00Z').verdict).toBe('no');
    expect(advise(mailWith({ received: null }), SOON).by).toBeNull();
  });

  it('waits when the writer is angry, and rests when they have answered', () => {
    expect(advise(mailWith({}), SOON, { angry: true })).toMatchObject({ verdict: 'wait', goals: [] });
    expect(advise(mailWith({}), SOON, { alreadyReplied: true, angry: true }).verdict).toBe('no');
  });

  it.each(['invite', 'received', 'offer', 'assessment', 'other'] as const)(
    'does not answer a mail of the kind "%s"',
    kind => {
      expect(advise(mailWith({ kind, stage: 'unknown' }), SOON)).toMatchObject({
        verdict: 'not-a-rejection',
        goals: [],
        template: null,
      });
    },
  );

  it('says why, in whole sentences, and points to the words', async () => {
    const mail = await readMail(
      'Dear Tom,\n\nThank you for the interview on Monday. We chose another candidate. I am glad to give you feedback.\n\nBest wishes\nAnn Lee',
    );
    const { because } = advise(mail, SOON);
    expect(because.length).toBeGreaterThanOrEqual(2);
    for (const { text } of because) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(because.map(({ evidence }) => evidence?.text)).toContain('glad to give you feedback');
    for (const stage of STAGES) expect(advise(mailWith({ stage }), SOON).because.length).toBeGreaterThan(0);
  });
});

describe('facts of a draft', () => {
  it('carries what the mail says, and nothing else', async () => {
    const mail = await readMail(
      'From: Ann Lee <ann@brunel.example>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: RE: AW: Data Analyst (R-2042)\n\nDear Tom Reyes,\n\nThank you for meeting with Kofi Mensah and Bea Ruiz about the Data Analyst role at Brunel Works. We chose another candidate.\n\nAnn Lee',
    );
    expect(toDraftFacts(mail)).toEqual({
      to: 'Ann Lee <ann@brunel.example>',
      subject: 'Re: Data Analyst (R-2042)',
      company: 'Brunel Works',
      role: 'Data Analyst',
      requisition: 'R-2042',
      stage: 'interview',
      received: '2026-03-02T09:00:00Z',
      people: ['Kofi Mensah', 'Bea Ruiz'],
      contact: 'Ann Lee',
      name: 'Tom Reyes',
    });
    expect(toDraftFacts(await readMail('You were not selected.'))).toEqual({ stage: 'unknown' });
  });

  it.each([
    ['Mrs R. Harlan', 'Mrs R. Harlan'],
    ['Mr. Nwosu', 'Mr. Nwosu'],
    ['Dr. Rachel Harlan', 'Rachel Harlan'],
    ['R. Harlan', 'R. Harlan'],
    ['Rachel Harlan', 'Rachel Harlan'],
  ])('keeps the title of a name without a first name: %s', async (signature, contact) => {
    const mail = await readMail(
      `Dear Ms Lopez,\n\nI regret that we cannot offer you the position.\n\nYours sincerely,\n\n${signature}\nMatron\n`,
    );
    expect(toDraftFacts(mail).contact).toBe(contact);
  });

  it('names people met as one would thank them', async () => {
    const mail = await readMail(
      'Dear Luis,\n\nThank you for the interview with Dr. Klein and Dr. Lena Voss. We chose another candidate.\n\nYasmin Farouk',
    );
    expect(mail.people).toEqual(['Dr. Klein', 'Lena Voss']);
  });
});
