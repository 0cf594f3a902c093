import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';

const lexicon = createLexicon([]);

/** Each sentence with its part; a greeting that shares a sentence is parted with `|`. */
function parts(text: string): readonly string[] {
  return parseDraft(text, lexicon).sentences.map(({ part, start, contentStart, end }) => {
    const shared = contentStart > start && contentStart < end;
    const words = shared
      ? `${text.slice(start, contentStart).trim()}|${text.slice(contentStart, end)}`
      : text.slice(start, end);
    return `${part}: ${words}`;
  });
}

/** Whether the first line of a letter is taken for a greeting. */
function isGreeting(line: string): boolean {
  return parts(`${line}\n\nThank you for your letter.\n`)[0] === `greeting: ${line}`;
}

describe('greeting', () => {
  it.each([
    'Hi Leah,',
    'Hello Mr. Bianchi,',
    'Dear Ms Abara:',
    'Dear Dr. Chen,',
    'Dear Fr. O’Dwyer,',
    'Hey Robin!',
    'Good morning,',
    'Good afternoon Ms. Tan,',
    'Dear all,',
    'To whom it may concern:',
    'Greetings,',
    'Respected Principal Madam,',
    'Hi Raj',
    'dear priya,',
    'Hi Zoë –',
  ])('knows %s', line => {
    expect(isGreeting(line)).toBe(true);
  });

  it.each([
    'Thank you for everything.',
    'Hiring is hard, I know.',
    'Dearest wishes from all of us.',
    'Good luck with the search!',
  ])('is not %s', line => {
    expect(isGreeting(line)).toBe(false);
  });

  it('may share a sentence', () => {
    expect(parts('Hi Leah, thanks for the quick answer. All good.')).toEqual([
      'body: Hi Leah,|thanks for the quick answer.',
      'body: All good.',
    ]);
  });
});

describe('sign-off', () => {
  it.each([
    'Kind regards,\nSam',
    'Best,\nSam Okoro',
    'Best regards from Hamburg,\nKatrin',
    'With many thanks and best wishes,\nSam',
    'Yours sincerely,\nT. E. Lockhart',
    'Yours obediently,\nEmeka O.',
    'Thanks again,\nMel',
    'Cheers\nSam',
    'All the best,\nSam',
    'Respectfully,\nHyun-ji',
    'Sincerely,\nSam Okoro\n+44 20 7946 0000\nsam@example.com',
    'Warm regards,\n\nSam',
    'Clara van Berg',
    'Sam',
  ])('knows %s', lines => {
    const found = parts(`Hi Leah,\n\nThank you for your letter.\n\n${lines}\n`);
    expect(found.slice(0, 2)).toEqual(['greeting: Hi Leah,', 'body: Thank you for your letter.']);
    expect(found.length).toBeGreaterThan(2);
    expect(found.slice(2).every(each => each.startsWith('sign-off: '))).toBe(true);
  });

  it.each([
    'I wish you the best.',
    'Thank you for your time and for the tour of the lab, which I enjoyed.',
    'Best of all was the goat cheese at midnight.',
    'Could you tell me more?',
    'Sincerely I wish you well.',
  ])('is not %s', last => {
    const found = parts(`Hi Leah,\n\nIt was a good day.\n\n${last}\n`);
    expect(found.at(-1)).toBe(`body: ${last}`);
  });

  it('leaves a postscript of whole sentences to the body', () => {
    const found = parts(
      'Hi Leah,\n\nThank you.\n\nBest,\nSam\n\nPS: I would still like to know why you chose him.\n',
    );
    expect(found.at(-1)).toBe('body: PS: I would still like to know why you chose him.');
  });

  it('is nothing in a text of one sentence', () => {
    expect(parts('Sam Okoro')).toEqual(['body: Sam Okoro']);
  });
});
