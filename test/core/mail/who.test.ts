import { describe, expect, it } from 'vitest';
import { toDraftFacts } from '../../../src/core/mail/draft-facts.ts';
import { readMail } from '../../../src/core/mail/read.ts';

const REFUSAL = 'Thank you for applying. Unfortunately, we have decided to go ahead with another candidate.';

function mail(from: string, greeting: string, closing: string, body = REFUSAL): string {
  return `From: ${from}\nTo: Tom Ash <tom@mail.example>\nSubject: Your application\n\n${greeting}\n\n${body}\n\nBest wishes,\n${closing}\n`;
}

describe('who writes', () => {
  it.each([
    ['Prof. Dr. Maaike de Boer <m.deboer@uni.example>', 'Maaike', 'Maaike de Boer'],
    ['Dr Ann Lee <ann@brunel.example>', 'Ann', 'Ann Lee'],
    ['Ann Lee <ann@brunel.example>', 'Ann', 'Ann Lee'],
  ])('%s, signed %s', async (from, signed, contact) => {
    const { facts, text, evidence } = await readMail(mail(from, 'Hi Tom,', signed));
    expect(facts.contact).toBe(contact);
    expect(text.slice(evidence.contact?.start, evidence.contact?.end)).toBe(contact);
  });

  it.each([
    ['Recruiting Brunel Works <jobs@brunelworks.example>', 'Brunel Works'],
    ['Karriere Brunel <jobs@brunel.example>', 'Brunel'],
    // The domain does not say where the firm's name begins.
    ['Talent Garden <hello@mail.example>', 'Talent Garden'],
    ['Talent Garden <hello@talentgarden.example>', 'Talent Garden'],
  ])('the firm of %s', async (from, company) => {
    expect((await readMail(mail(from, 'Hi Tom,', 'Ann Lee'))).facts.company).toBe(company);
  });

  it.each([
    ["the position of Head of Geography at St Brannoc's School", "St Brannoc's School"],
    ["the position of Porter at King's College", "King's College"],
    ["the position of Baker at Holt's Bakery", "Holt's Bakery"],
    ["the position of Caretaker at St Anne's", "St Anne's"],
  ])('a firm with a possessive: %s', async (words, company) => {
    const body = `Thank you for your interest in ${words}. ${REFUSAL}`;
    expect(
      (await readMail(mail('Ann Lee <ann@mail.example>', 'Hi Tom,', 'Ann Lee', body))).facts.company,
    ).toBe(company);
  });
});

describe('how they call the writer', () => {
  it.each([
    ['Dear Mr. Ash,', true],
    ['Sehr geehrter Herr Dr. Ash,', true],
    ['Dear Ms Ash', true],
    ['Dear Tom,', false],
    ['Dear Mr,', false],
    ['Dear Sir or Madam,', false],
    ['Hello,', false],
    ['Dear applicant,', false],
  ])('%s', async (greeting, isFormal) => {
    const read = await readMail(mail('Ann Lee <ann@brunel.example>', greeting, 'Ann Lee'));
    expect(read.isFormal).toBe(isFormal);
    expect(toDraftFacts(read).formal ?? false).toBe(isFormal);
  });
});

it('names the people who were met, however the meeting is told', async () => {
  const body = `Thank you for spending the day with Bo, Renee and the rest of the team. ${REFUSAL}`;
  const { people } = await readMail(mail('Ann Lee <ann@brunel.example>', 'Hi Tom,', 'Ann Lee', body));
  expect(people).toEqual(['Bo', 'Renee']);
});
