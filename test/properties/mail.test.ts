import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advise,
  composeDraft,
  createCatalog,
  draftToText,
  explainMail,
  formatLetter,
  MailError,
  type ReadMail,
  readFrontMatter,
  readMail,
  readOutgoing,
  suggestTemplates,
  toDraftFacts,
} from '../../src/core/index.ts';
import { toOneLine } from '../../src/core/mail/parse/clean.ts';
import { budget } from './budget.ts';
import { anyMutatedMail } from './mails.ts';

const NOW = '2026-11-21T10:00:00Z';
/** UTF-16 units of a fact; an address may have 254, RFC 5321, 4.5.3.1.3. */
const LONGEST = 254;
const catalog = await createCatalog();

/** What is read, or `null` for what is refused with a message for people. */
async function tryRead(bytes: Uint8Array, fileName: string): Promise<ReadMail | null> {
  try {
    return await readMail(bytes, { fileName });
  } catch (error) {
    expect(error).toBeInstanceOf(MailError);
    // What to do instead, in a second sentence.
    expect(String(error)).toMatch(/\. ?\S.*\.$/);
    return null;
  }
}

function expectPlain(value: unknown): void {
  if (typeof value !== 'string') return;
  expect(value.length).toBeLessThanOrEqual(LONGEST);
  expect(value).toBe(toOneLine(value, LONGEST));
}

describe('a mail that something happened to', () => {
  it('is read or refused with a clear message, and yields plain facts with evidence inside its text', async () => {
    await fc.assert(
      fc.asyncProperty(anyMutatedMail, async ({ bytes, fileName }) => {
        const mail = await tryRead(bytes, fileName);
        if (mail === null) return;
        for (const value of [
          ...Object.values(mail.facts),
          mail.subject,
          mail.candidate,
          mail.messageId,
          ...mail.people,
        ])
          expectPlain(value);
        for (const { start, end, text } of Object.values(mail.evidence)) {
          expect(mail.text.slice(start, end)).toBe(text);
          expect(end).toBeGreaterThan(start);
        }
        for (const { start, end } of [...mail.phrases, ...explainMail(mail, advise(mail, NOW))])
          expect(0 <= start && start < end && end <= mail.text.length).toBe(true);
        for (const sure of Object.values(mail.confidence)) expect(0 <= sure && sure <= 1).toBe(true);
      }),
      budget(250),
    );
  });

  it('becomes a draft that can be read and leave, whatever its facts are', async () => {
    await fc.assert(
      fc.asyncProperty(anyMutatedMail, fc.nat(20), async ({ bytes, fileName }, choice) => {
        const mail = await tryRead(bytes, fileName);
        if (mail === null) return;
        const facts = toDraftFacts(mail);
        const templates = suggestTemplates(catalog, {
          stage: facts.stage ?? 'unknown',
          goals: facts.goals ?? [],
        });
        const template = templates[choice % templates.length] ?? catalog.templates[0];
        if (template === undefined) throw new Error('The catalog is empty.');
        const draft = draftToText(composeDraft(catalog, template, facts, { mode: 'text' }));
        expect(readFrontMatter(draft)?.problems).toEqual([]);
        const eml = await formatLetter(readOutgoing(draft), 'eml', { date: NOW });
        expect(eml).toMatch(/^Date: /);
      }),
      budget(80),
    );
  });
});
