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
import { budget } from './budget.ts';
import { anyMutatedMail } from './mails.ts';

const NOW = '2026-11-21T10:00:00Z';
/** UTF-16 units of an address (RFC 5321, 4.5.3.1.3), and of a subject. */
const LONGEST = 300;
/** UTF-16 units of a fact. */
const LONGEST_FACT = 120;
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

/** One line that shows what it holds: no controls, nothing that turns its direction, no halves of pairs. */
function expectPlain(value: unknown, longest: number): void {
  if (typeof value !== 'string') return;
  expect(value.length).toBeLessThanOrEqual(longest);
  expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u);
}

describe('a mail that something happened to', () => {
  it('is read or refused with a clear message, and yields plain facts with evidence inside its text', async () => {
    await fc.assert(
      fc.asyncProperty(anyMutatedMail, async ({ bytes, fileName }) => {
        const mail = await tryRead(bytes, fileName);
        if (mail === null) return;
        const { contactEmail, ...facts } = mail.facts;
        for (const value of [...Object.values(facts), mail.candidate, ...mail.people])
          expectPlain(value, LONGEST_FACT);
        for (const value of [contactEmail, mail.subject, mail.messageId]) expectPlain(value, LONGEST);
        for (const { start, end, text } of Object.values(mail.evidence)) {
          expect(mail.text.slice(start, end)).toBe(text);
          expect(end).toBeGreaterThan(start);
        }
        for (const { start, end } of [...mail.phrases, ...explainMail(mail, advise(mail, NOW))])
          expect(0 <= start && start < end && end <= mail.text.length).toBe(true);
        for (const sure of Object.values(mail.confidence)) expect(0 <= sure && sure <= 1).toBe(true);
      }),
      budget(150),
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
      budget(50),
    );
  });
});
