import { describe, expect, it } from 'vitest';
import { endOfGreeting, findSignOff } from '../../../src/core/text/parts.ts';

/** What stands behind the greeting of a sentence. */
function behind(text: string): string {
  return text.slice(endOfGreeting(text, { start: 0, end: text.length }));
}

describe('behind a greeting', () => {
  it.each([
    ...[
      'Hi Leah,',
      'hello Leah:',
      'Hey Leah!',
      'Hiya;',
      'Dear Leah –',
      'Dear Leah —',
      'Respected Sir -',
      'Greetings.',
      'Greetings',
    ],
    ...[
      'Good morning Leah,',
      'Good afternoon,',
      'Good evening!',
      'Good day,',
      'To whom it may concern:',
      'Hi',
      'Dear Dr. Chen,',
      'Hi Leah,  ',
    ],
    ...['Dear Leah', 'Hi you lovely people of Ward'],
  ])('%j is nothing', text => {
    const rest = behind(text);
    if (text.endsWith('.')) expect(rest).toBe(text);
    else expect(rest).toBe('');
  });

  it.each([
    ['Hi Leah, thanks.', 'thanks.'],
    ['Hi Leah - thanks.', 'thanks.'],
    ['Hi Leah,\n  thanks.', 'thanks.'],
    ['Hi Leah\nthanks.', 'thanks.'],
    ['Dear Dr. Chen, thanks.', 'thanks.'],
    [`Hi ${'a'.repeat(59)}, thanks.`, 'thanks.'],
    ['Dear me and all of\nthanks.', 'thanks.'],
  ])('%j is %j', (text, rest) => expect(behind(text)).toBe(rest));

  it.each([
    ...[
      'Hiring is hard.',
      'Thanks, Leah,',
      'Oh hi Leah,',
      'Goodness, no.',
      'Good luck, Leah,',
      'To whom it was said,',
      'Dearly, we',
      'Heya,',
    ],
    ...['Hi there? thanks', 'Dear one and all of us here now', 'Dear me and all of us\nthanks.'],
    ...[`Hi ${'a'.repeat(61)}, thanks.`, `Dear Dr. ${'a'.repeat(41)}, thanks.`, 'Dear a. b. c, thanks.'],
  ])('%j is all of it', text => expect(behind(text)).toBe(text));

  it('counts from the start of the sentence and ends with it', () => {
    expect(endOfGreeting('One. Hi Leah, two.', { start: 5, end: 18 })).toBe(14);
    expect(endOfGreeting('One. Hi Leah, two.', { start: 5, end: 13 })).toBe(13);
    expect(endOfGreeting('Hi Leah,    ', { start: 0, end: 10 })).toBe(10);
  });
});

/** The lines of a text as sentences; those of the sign-off. */
function signOff(...lines: readonly string[]): string {
  const text = lines.join('\n');
  let start = 0;
  const sentences = lines.map(line => {
    const range = { start, end: start + line.length };
    start += line.length + 1;
    return range;
  });
  return lines.slice(findSignOff(text, sentences)).join('|');
}

const BODY = 'It was a good day and I thank you.';

describe('a closing phrase', () => {
  it.each([
    ...[
      'Best,',
      'Regards',
      'Best wishes!',
      'Thanks –',
      'Kind regards.',
      'With my very best wishes,',
      'With our sincere thanks,',
      'Warmest regards—',
    ],
    ...[
      'With gratitude,',
      'Many thanks and best wishes,',
      'With appreciation,',
      'Respect,',
      'With respects,',
      'Greetings,',
      'Kindest regards,',
      'All heartfelt thanks,',
    ],
    ...[
      'All the best,',
      'All the very best,',
      'Sincerely,',
      'Respectfully yours,',
      'Faithfully,',
      'Cordially,',
      'Warmly,',
      'Cheers,',
      'Thank you,',
      'Thanks again,',
      'Thank you again,',
    ],
    ...[
      'Take care,',
      'Be well,',
      'Ciao,',
      'Speak soon,',
      'Yours,',
      'Yours ever,',
      'Yours faithfully,',
      'yours truly,',
      'Best to you all,',
      'Thanks in advance,',
      'Best as ever,',
    ],
    ...['Best regards from Hamburg,', 'Thanks and good luck,', 'Best   ,'],
  ])('is %j', line => {
    expect(signOff(BODY, line, 'Sam')).toBe(`${line}|Sam`);
    expect(signOff(BODY, line)).toBe(line);
  });

  it.each([
    ...[
      'Bestow,',
      'Best of all,',
      'Thanks for it all, Sam and the whole team there',
      'Yours to keep and to hold,',
      'Sincerely I am yours',
      'The best,',
      'Taking care,',
    ],
    ...['Thank you for the tour of the lab and all,', 'Yours loudlyish today,'],
  ])('is not %j', line => expect(signOff(BODY, line, 'we are here')).toBe(''));

  it('may have a name on its line, but no sentence', () => {
    expect(signOff(BODY, 'Best, Sam Roe')).toBe('Best, Sam Roe');
    expect(signOff(BODY, 'Best, Sam Roe of the old north ward')).toBe('');
    expect(signOff(BODY, 'Best, you know')).toBe('');
    expect(signOff(BODY, 'Best, a b c d e f')).toBe('Best, a b c d e f');
    expect(signOff(BODY, 'Best, a b c d e f g')).toBe('');
  });
});

describe('a sign-off', () => {
  it.each([
    [['Best,', 'Sam', 'Ward 4', '+44 20', 'sam@example.com'], 0],
    [['Best,', 'Sam', 'Ward 4', '+44 20', 'sam@example.com', 'London'], 0],
    [['Best,', 'Sam', 'Ward 4', '+44 20', 'sam@example.com', 'North Street 5', 'London'], 6],
    [['Best,', 'a b c d e f g h'], 0],
    [['Best,', 'a b c d e f g h i'], 2],
    [['Best,', 'Why?'], 2],
    [['Best,', 'Hey!'], 2],
    [['Best,', 'x'.repeat(90)], 0],
    [['Best,', 'x'.repeat(91)], 2],
    [['Best,', 'We are here'], 2],
    [['Best,', 'please'], 2],
    [['Best,', 'pleased'], 0],
    [['Best,', 'Best,', 'Sam'], 1],
  ])('%j starts at %i', (lines, first) => {
    expect(signOff(BODY, ...lines)).toBe(lines.slice(first).join('|'));
  });

  it.each([
    ...[
      'Sam',
      'Sam Roe',
      'Clara van Berg',
      'Ludwig von Ä',
      "Sam O'Neil",
      'J. R. Smith',
      'Hyun-ji Kim',
      'Ana Bo Cy Di',
      'Ana de Cruz',
      'Omar bin Said',
      'Roe, Sam',
      'Zoë',
      'Øyvind',
    ],
  ])('may be the name %j alone', name => expect(signOff(BODY, name)).toBe(name));

  it.each([
    ...[
      'sam',
      'Sam roe',
      'Sam!',
      'Sam?',
      'Sam,',
      'Sam 4',
      'A B C D E',
      `S${'a'.repeat(31)}`,
      'Sam of Ward',
      'Sam & Jo',
    ],
    `${'Samuel'.repeat(5)} ${'Samuel'.repeat(5)}`,
  ])('is not %j alone', line => expect(signOff(BODY, line)).toBe(''));

  it('of a name alone needs a line of its own, and a letter above', () => {
    expect(
      findSignOff('One. Sam', [
        { start: 0, end: 4 },
        { start: 5, end: 8 },
      ]),
    ).toBe(2);
    expect(
      findSignOff('One.\n  Sam', [
        { start: 0, end: 4 },
        { start: 7, end: 10 },
      ]),
    ).toBe(1);
    expect(signOff('Sam')).toBe('');
    expect(findSignOff('\nSam', [{ start: 1, end: 4 }])).toBe(1);
    expect(
      findSignOff('One. Two\n. Sam', [
        { start: 0, end: 8 },
        { start: 11, end: 14 },
      ]),
    ).toBe(2);
    expect(signOff('Best,')).toBe('Best,');
    expect(findSignOff('', [])).toBe(0);
  });
});
