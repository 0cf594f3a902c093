import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** The sentences of a text with a line between any two of them. */
function cut(text: string, holes: readonly string[] = []): string {
  const ranges = holes.map(hole => ({
    start: text.indexOf(hole),
    end: text.indexOf(hole) + hole.length,
    opaque: true,
  }));
  return splitSentences(text, { start: 0, end: text.length, holes: ranges })
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ');
}

describe('a mark', () => {
  it.each([
    ['One. two', 'One. / two'],
    ['One.two', 'One.two'],
    ['One.', 'One.'],
    ['One .Two', 'One .Two'],
    ['One! two', 'One! / two'],
    ['One!two', 'One!two'],
    ['One? two', 'One? / two'],
    ['One!? two', 'One!? / two'],
    ['One?. two', 'One?. / two'],
    ['One.. two', 'One.. two'],
    ['One.. Two', 'One.. / Two'],
    ['One… two', 'One… two'],
    ['One… Two', 'One… / Two'],
    ['One…. two', 'One…. two'],
    ['One.! two', 'One.! / two'],
    ['One;  two', 'One;  two'],
    ['One.\u00a0Two', 'One. / Two'],
    ['One.\u202fTwo', 'One. / Two'],
    ['One.\tTwo', 'One. / Two'],
    ['One ! ? Two', 'One ! ? / Two'],
    ['One . . . two', 'One . . . two'],
    ['One . . . Two', 'One . . . / Two'],
    ['One.  !\n? two', 'One.  !\n? / two'],
    ['One! !', 'One! !'],
    ['One. .NET', 'One. / .NET'],
    ['One. ..two', 'One. / ..two'],
    ['. One', '. / One'],
    ['? One', '? / One'],
  ])('in %j: %j', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('what closes behind a mark', () => {
  it.each([...'"\')]”’»*_'])('is %s', closer => {
    expect(cut(`One.${closer} Two`)).toBe(`One.${closer} / Two`);
    expect(cut(`One.${closer}${closer} Two`)).toBe(`One.${closer}${closer} / Two`);
  });

  it.each([...'([“‘«-a'])('is not %s', other => {
    expect(cut(`One.${other} Two`)).toBe(`One.${other} Two`);
  });

  it.each([
    ['“Why?” he said.', '“Why?” he said.'],
    ['“Why?” He said.', '“Why?” / He said.'],
    ['(Why?) he said.', '(Why?) he said.'],
    ['Why? he said.', 'Why? / he said.'],
    ['*Why?* he said.', '*Why?* / he said.'],
    ['_Why?_ he said.', '_Why?_ he said.'],
    ['“Go.” he said.', '“Go.” / he said.'],
  ])('goes on in lower case or not: %s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('the first letter behind a mark', () => {
  it.each([...'"\'(“‘*_['])('is looked for behind %s', opener => {
    expect(cut(`One… ${opener}two`)).toBe(`One… ${opener}two`);
    expect(cut(`One… ${opener}Two`)).toBe(`One… / ${opener}Two`);
    expect(cut(`One… ${opener}${opener}two`)).toBe(`One… ${opener}${opener}two`);
  });

  it.each([
    ['One… 2', 'One… / 2'],
    ['One… é', 'One… é'],
    ['One… É', 'One… / É'],
    ['One…  ', 'One…'],
    ['One… ', 'One…'],
  ])('in %j: %j', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('an abbreviation', () => {
  it.each([
    ['Dr. Chen', 'Dr. Chen'],
    ['dr. Chen', 'dr. Chen'],
    ['xdr. Chen', 'xdr. / Chen'],
    ['(Dr. Chen', '(Dr. Chen'],
    ['9Dr. Chen', '9Dr. Chen'],
    ['tools, e.g. Rust', 'tools, e.g. Rust'],
    ['tools, i.e. rust', 'tools, i.e. rust'],
    ['tools, eg. Rust', 'tools, eg. Rust'],
    ['tools, ie. Rust', 'tools, ie. Rust'],
    ['Example Inc. wrote', 'Example Inc. wrote'],
    ['Example Inc. Wrote', 'Example Inc. / Wrote'],
    ['at 9 a.m. on', 'at 9 a.m. on'],
    ['at 9 a.m. On', 'at 9 a.m. / On'],
    ['J. Smith', 'J. Smith'],
    ['j. smith', 'j. smith'],
    ['vs. Them', 'vs. Them'],
    ['ADM. SMITH', 'ADM. SMITH'],
    ['Zr. Smith', 'Zr. / Smith'],
    ['xDr. Smith', 'xDr. / Smith'],
    ['é.Dr. Smith', 'é.Dr. / Smith'],
    ['fox. Them', 'fox. / Them'],
    ['etc. them', 'etc. them'],
    ['etc. Them', 'etc. / Them'],
    ['Dr.. Chen', 'Dr.. / Chen'],
    ['Dr! Chen', 'Dr! / Chen'],
    ['Dr.) Chen', 'Dr.) Chen'],
    ['Dr.', 'Dr.'],
  ])('in %j: %j', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ['neither am I. You', 'neither am I. / You'],
    ['I. You', 'I. You'],
    ['J. I. Smith', 'J. I. Smith'],
    ['Thanks, I. Smith', 'Thanks, I. Smith'],
  ])('of one letter, for "I" too: %j', (text, expected) => expect(cut(text)).toBe(expected));

  it('starts within the block', () => {
    const text = 'xDr. Chen';
    expect(splitSentences(text, { start: 1, end: text.length, holes: [] })).toEqual([{ start: 1, end: 9 }]);
    expect(splitSentences('a Dr. Chen.', { start: 2, end: 11, holes: [] })).toEqual([{ start: 2, end: 11 }]);
  });
});

describe('a line', () => {
  const long = 'It was kind of you all to write to me as soon as you did on Mon';

  it.each([
    ['Short\nTwo', 'Short / Two'],
    ['Short\ntwo', 'Short\ntwo'],
    ['Short\n two', 'Short\n two'],
    ['Short\n Two', 'Short / Two'],
    ['Short,\nTwo', 'Short, / Two'],
    ['Short,\ntwo', 'Short,\ntwo'],
    ['Short:\nTwo', 'Short: / Two'],
    ['Short;\nTwo', 'Short; / Two'],
    [`${'a'.repeat(50)}:\nTwo`, `${'a'.repeat(50)}:\nTwo`],
    [`${'a'.repeat(50)},\nTwo`, `${'a'.repeat(50)},\nTwo`],
    [`${'a'.repeat(50)};\nTwo`, `${'a'.repeat(50)}; / Two`],
    ['Short-\nTwo', 'Short-\nTwo'],
    ['Short –\nTwo', 'Short –\nTwo'],
    ['Short\n2', 'Short / 2'],
    ['Short\n', 'Short'],
    ['Short\n\n', 'Short'],
    ['\nShort', 'Short'],
    ['Short\n(two)', 'Short / (two)'],
    [`${long}\nPriya`, `${long}\nPriya`],
    [`${long}\n${long}\nShort\nPriya`, `${long}\n${long}\nShort / Priya`],
    [`${'a'.repeat(44)},\nTwo`, `${'a'.repeat(44)},\nTwo`],
    [`${'a'.repeat(43)},\nTwo`, `${'a'.repeat(43)}, / Two`],
    [`${'a'.repeat(43)},\nT${'w'.repeat(14)}`, `${'a'.repeat(43)}, / T${'w'.repeat(14)}`],
    [`${'a'.repeat(43)},\nT${'w'.repeat(15)}`, `${'a'.repeat(43)},\nT${'w'.repeat(15)}`],
    [`${'a'.repeat(55)}\nTwos`, `${'a'.repeat(55)} / Twos`],
    [`${'a'.repeat(56)}\nTwos`, `${'a'.repeat(56)}\nTwos`],
    [`${'a'.repeat(55)}\nTwos more`, `${'a'.repeat(55)} / Twos more`],
    [`${'a'.repeat(80)}\n${'a'.repeat(74)}\nThree`, `${'a'.repeat(80)}\n${'a'.repeat(74)} / Three`],
    [`${'a'.repeat(80)}\n${'a'.repeat(75)}\nThree`, `${'a'.repeat(80)}\n${'a'.repeat(75)}\nThree`],
    [`${'a'.repeat(74)}\nThree ${'a'.repeat(74)}`, `${'a'.repeat(74)} / Three ${'a'.repeat(74)}`],
  ])('that is ended on purpose or not: %j', (text, expected) => expect(cut(text)).toBe(expected));

  it('is measured within its block', () => {
    const text = `${'b'.repeat(60)}Short\nTwo`;
    expect(splitSentences(text, { start: 60, end: text.length, holes: [] })).toHaveLength(2);
  });
});

describe('holes and lengths', () => {
  it('nothing is cut in holes, and everything behind them', () => {
    expect(cut('One `a. B` two. Three `c! D`. Four', ['`a. B`', '`c! D`'])).toBe(
      'One `a. B` two. / Three `c! D`. / Four',
    );
  });

  it('sentences are cut at the first space from two thousand units on', () => {
    expect(cut(`${'a'.repeat(1999)} b c`)).toBe(`${'a'.repeat(1999)} b / c`);
    expect(cut(`${'a'.repeat(2000)} b c`)).toBe(`${'a'.repeat(2000)} / b c`);
    expect(cut(`One. ${'a'.repeat(1998)} b c`)).toBe(`One. / ${'a'.repeat(1998)} b / c`);
    expect(cut(`One. ${'a'.repeat(1999)} b c`)).toBe(`One. / ${'a'.repeat(1999)} / b c`);
    expect(cut('a'.repeat(5000))).toBe('a'.repeat(5000));
  });

  it('sentences have no space around them', () => {
    expect(cut('\u00a0 One. \n\u202f Two \t')).toBe('One. / Two');
    expect(cut(' \u00a0\n')).toBe('');
  });
});
