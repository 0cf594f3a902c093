import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/core/mail/advice.ts';
import { toDraftFacts } from '../../../src/core/mail/draft-facts.ts';
import { explainMail } from '../../../src/core/mail/explain.ts';
import { readMail } from '../../../src/core/mail/read.ts';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { chooseTemplate } from '../../../src/core/replies/suggest.ts';

const NOW = '2026-11-20T09:00:00Z';

const mailOf = (body: string) => readMail(`Dear Ana,\n\n${body}\n\nBest regards,\nRachel Harlan\n`);

describe('another role in a mail that turns the reader down', () => {
  it.each([
    [
      'offer',
      'We have decided in favour of another candidate. However, we would like to offer you the role of Assistant Buyer instead.',
    ],
    [
      'offer',
      'Unfortunately the panel chose someone else for the lecturer post. We are delighted to offer you a tutor position from January.',
    ],
    [
      'invite',
      'You were not selected for the Senior role, but we would like to invite you to interview for the Junior role on Thursday at 10.',
    ],
    [
      'invite',
      'We will not be moving forward with you for the Berlin opening. Would you be open to interviewing for the same job in Leipzig?',
    ],
    ['invite', 'Sadly you did not get the ward job. Are you free next week for a chat about a night post?'],
  ])('is found: %s %#', async (kind, body) => {
    const mail = await mailOf(body);
    expect(mail.facts.kind).toBe('rejection');
    expect(mail.alternative).toBe(kind);
    expect(mail.facts.stage).not.toBe('interview');
    const advice = advise(mail, NOW);
    expect(advice.verdict).toBe('yes');
    expect(advice.because[0]?.text).toContain('In the same mail');
    expect(mail.text).toContain(advice.because[0]?.evidence?.text);
    expect(explainMail(mail, advice).map(({ label }) => label)).toContain('another role');
    const { stage = 'unknown', ...facts } = toDraftFacts(mail);
    expect(chooseTemplate(createCatalog(), { ...facts, stage, goals: ['thanks'] })?.id).toBe('other-role');
  });

  it.each([
    'We have decided to go with another candidate. We invite you to apply for other roles on our careers page.',
    'You were not selected. We would love to invite you to join our talent community.',
    'Thank you for coming to interview on Monday. We have offered the role to another candidate.',
    'We cannot offer you the position. If a similar role opens, we would like to invite you to interview.',
    'We went with someone else. I am happy to set up a call to give you feedback.',
    'After the interview you were invited to, we decided not to proceed.',
    'We have chosen another candidate, who has accepted our offer of the role.',
  ])('is not seen in: %s', async body => {
    const mail = await mailOf(body);
    expect(mail.facts.kind).toBe('rejection');
    expect(mail.alternative).toBeNull();
    const { stage = 'unknown', ...facts } = toDraftFacts(mail);
    expect(chooseTemplate(createCatalog(), { ...facts, stage, goals: ['thanks'] })?.id).not.toBe(
      'other-role',
    );
  });

  it('is none in a mail that only invites', async () => {
    const mail = await mailOf(
      'We would like to invite you to interview for the Junior role on Thursday at 10.',
    );
    expect(mail.facts.kind).toBe('invite');
    expect(mail.alternative).toBeNull();
  });
});
