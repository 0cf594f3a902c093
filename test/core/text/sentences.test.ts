import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** The sentences of a text that is one block without holes. */
function sentences(text: string): readonly string[] {
  const block = { start: 0, end: text.length, holes: [] };
  return splitSentences(text, block).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['stops, questions and exclamations', 'One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['marks in a row', 'Really?! Yes!! Good...', ['Really?!', 'Yes!!', 'Good...']],
    ['quotes behind a stop', 'She said “come back.” I will.', ['She said “come back.”', 'I will.']],
    [
      'a question in quotes inside a sentence',
      'He asked “why?” and left. I stayed.',
      ['He asked “why?” and left.', 'I stayed.'],
    ],
    ['a stop in brackets', 'I came (by train.) It was fine.', ['I came (by train.)', 'It was fine.']],
    ['no stop at the end', 'Thank you', ['Thank you']],
    ['emoji behind a stop', 'Thank you. 🎉 See you.', ['Thank you.', '🎉 See you.']],
  ])('cuts at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['titles', 'I met Mr. Hale, Ms. Tan, Dr. Chen, Mrs. Bell and Engr. Briggs there. It was good.', 2],
    ['a title before a name with an apostrophe', "Dear Fr. O'Dwyer, thank you for the letter.", 1],
    ['initials', 'Please thank J. R. Smith for me. He was kind.', 2],
    ['a name that ends in an initial', 'I liked what Emeka O. said about bridges.', 1],
    ['e.g. and i.e.', 'I like tools, e.g. Rust and i.e. Go. They are fun.', 2],
    ['a.m. before lower case', 'We met at 9 a.m. on Friday. It was early.', 2],
    ['months', 'Your letter of 3 Sept. came today. Thank you.', 2],
    ['Inc. inside a sentence', 'I wrote to Example Inc. last week. They answered.', 2],
    ['decimals and versions', 'It grew 2.5 times with version 3.11.2 of it. Good.', 2],
    ['addresses of the web', 'See example.com/a.b for more. Thank you.', 2],
  ])('does not cut at %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('ends a sentence at "I."', () => {
    expect(sentences('Nobody knew, and neither did I. It was late.')).toHaveLength(2);
  });

  it('ends a sentence at an abbreviation before a capital', () => {
    expect(sentences('I write for Example Inc. You know them.')).toEqual([
      'I write for Example Inc.',
      'You know them.',
    ]);
  });

  describe('ellipses', () => {
    it.each([
      ['goes on in lower case', 'I was … a little sad. Bye.', ['I was … a little sad.', 'Bye.']],
      ['with three stops', 'I was... a little sad. Bye.', ['I was... a little sad.', 'Bye.']],
      ['ends before a capital', 'I wonder… Anyway, thanks.', ['I wonder…', 'Anyway, thanks.']],
    ])('%s', (_, text, expected) => {
      expect(sentences(text)).toEqual(expected);
    });
  });

  describe('lines', () => {
    it('joins hard-wrapped lines', () => {
      const text =
        'Thank you for the note about the analyst opening. I know that there\nwere many of us, and I appreciate the reply that you sent me so\nquickly.';
      expect(sentences(text)).toHaveLength(2);
    });

    it('joins a wrapped line that goes on with a capital', () => {
      const text = 'I enjoyed the afternoon that I spent with your colleagues and with\nPriya in the lab.';
      expect(sentences(text)).toHaveLength(1);
    });

    it('parts lines that were ended on purpose', () => {
      expect(sentences('Hi Zoe\nThanks so much\nThe tour was great')).toHaveLength(3);
    });

    it('parts a greeting from the text below it', () => {
      const text = 'Hi Leah,\nThank you for letting me know about the role that I applied for.';
      expect(sentences(text)[0]).toBe('Hi Leah,');
    });

    it('parts the lines of a sign-off', () => {
      expect(sentences('Kind regards,\nSam Okoro\nExample Street 5')).toHaveLength(3);
    });

    it('treats CRLF like LF', () => {
      expect(sentences('Hi Zoe\r\nThanks so much. Bye.')).toEqual(['Hi Zoe', 'Thanks so much.', 'Bye.']);
    });
  });

  it('does not cut inside a hole', () => {
    const text = 'I wrote `a. B. c.` there. Thanks.';
    const block = { start: 0, end: text.length, holes: [{ start: 8, end: 18, opaque: true }] };
    expect(splitSentences(text, block)).toHaveLength(2);
  });

  it('cuts what is far too long for a sentence at a space', () => {
    const found = sentences('please '.repeat(1000));
    expect(found.length).toBeGreaterThan(2);
    expect(found.join(' ')).toBe('please '.repeat(1000).trim());
  });

  it('yields nothing for an empty block', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n ')).toEqual([]);
  });
});
