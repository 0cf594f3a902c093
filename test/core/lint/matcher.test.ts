import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/core/lint/compile.ts';
import { Matcher } from '../../../src/core/lint/matcher.ts';
import { PatternReader, type PatternText } from '../../../src/core/lint/pattern.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';

const reader = new PatternReader(
  { FILLER: 'really just please', OPENER: 'and so', FRUIT: 'apple pear plum', BE: "is are 's" },
  {},
);

/** What a pattern takes of a text: the words from the first to the last, one for each match. */
function matches(pattern: PatternText, text: string): readonly string[] {
  const matcher = new Matcher(compilePatterns([pattern], reader));
  const draft = parseDraft(text, matcher.lexicon);
  const { starts, ends } = draft.tokens;
  return draft.sentences.flatMap(sentence =>
    matcher
      .match(draft, sentence)
      .map(({ firstToken, endToken }) => text.slice(starts[firstToken], ends[endToken - 1])),
  );
}

const fits = (pattern: PatternText, text: string) => matches(pattern, text).length > 0;

describe('words', () => {
  it.each<[PatternText, string]>([
    ['you owe me', 'I think YOU owe me one.'],
    ['you ~owe me', 'They said you owed me one.'],
    ['eat|ate FRUIT', 'I ate pear jam.'],
    ['he is late', 'He’s late.'],
    ['he would know', "He'd know."],
    ['do not wait', 'Don’t wait.'],
    ['the resume', 'The résumé.'],
    ['late ,', 'It is late, again.'],
    ['why ?', 'But why?'],
  ])('%s fits %s', (pattern, text) => expect(fits(pattern, text)).toBe(true));

  it.each<[PatternText, string]>([
    ['you owe me', 'You owe us.'],
    ['you owe me', 'You owe. Me too.'],
    ['eat FRUIT', 'I eat pears.'],
    ['why not', 'Why? Not now.'],
  ])('%s does not fit %s', (pattern, text) => expect(fits(pattern, text)).toBe(false));
});

describe('fillers', () => {
  it.each<[PatternText, string]>([
    ['you owe me', 'You really just owe me.'],
    ['you owe me', 'You, really, owe me.'],
    ['you owe me', 'You "owe" me.'],
    ['please send', 'Please send it.'],
    ['you really owe', 'You really owe me.'],
  ])('%s fits %s', (pattern, text) => expect(fits(pattern, text)).toBe(true));

  it('are passed over up to three at a time', () => {
    expect(fits('you owe', 'You just just just owe me.')).toBe(true);
    expect(fits('you owe', 'You just just just just owe me.')).toBe(false);
  });
});

describe('gaps', () => {
  it.each<[PatternText, string, boolean]>([
    ['you ..2 owe', 'You owe me.', true],
    ['you ..2 owe', 'You and they owe me.', true],
    ['you ..2 owe', 'You and all they owe me.', false],
    ['you ..2 owe', 'You, they owe me.', false],
    ['you ,,2 owe', 'You, they owe me.', true],
    ['you ..2 owe', 'You “and” they owe me.', true],
    ['you ,,9 owe', 'You know; they owe me.', false],
    ['you ..9 owe', 'You know. They owe me.', false],
  ])('%s in %s: %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));

  it('are as short as they can be', () => {
    expect(matches('you ..5 owe', 'You say you owe me.')).toEqual(['you owe']);
  });
});

describe('optional words', () => {
  it.each<[string, boolean]>([
    ['You owe me.', true],
    ['You still owe me.', true],
    ['You two owe me.', false],
  ])('you still? owe in %s: %s', (text, expected) => expect(fits('you still? owe', text)).toBe(expected));

  it('may be groups of several words', () => {
    expect(fits('you (at least)? owe', 'You at least owe me.')).toBe(true);
    expect(fits('you (at least)? owe', 'You owe me.')).toBe(true);
    expect(fits('you (at least)? owe', 'You least owe me.')).toBe(false);
  });
});

describe('not', () => {
  it.each<[PatternText, string, boolean]>([
    ['you !owe', 'You know me.', true],
    ['you !owe', 'You owe me.', false],
    ['you !owe', 'You really owe me.', false],
    ['you !FRUIT|owe ..1 me', 'You apple me.', false],
    ['you !owe', 'I know you', true],
    ['!not you', 'And you.', true],
  ])('%s in %s: %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));

  it('looks forward from a term that stands in front of the anchor too', () => {
    expect(fits('you !not owe apples', 'You owe apples.')).toBe(true);
    expect(fits('you !owe ..1 apples', 'You owe apples.')).toBe(false);
    expect(fits('you !owe ..1 apples', 'You like apples.')).toBe(true);
  });
});

describe('start and end', () => {
  it.each<[PatternText, string, boolean]>([
    ['^ why', 'Why not?', true],
    ['^ why', 'And so, why not?', true],
    ['^ why', '“Why not?”', true],
    ['^ why', 'Hi Leah, why not?', true],
    ['^ why', 'I ask why.', false],
    ['why $', 'I ask why.', true],
    ['why $', 'I ask why, please!', true],
    ['why $', 'Why not?', false],
    [',^ why', 'I ask you, why not?', true],
    [',^ why', 'I ask why.', false],
  ])('%s in %s: %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));
});

describe('any word', () => {
  it('is one word, and no mark', () => {
    expect(matches('owe _ money', 'You owe penguins money.')).toEqual(['owe penguins money']);
    expect(fits('owe _ money', 'You owe, money.')).toBe(false);
    expect(fits('owe _ money', 'You owe money.')).toBe(false);
  });
});

describe('places', () => {
  it('are all found', () => {
    expect(matches('owe', 'You owe me, and I owe you. They owe us.')).toEqual(['owe', 'owe', 'owe']);
  });

  it('are not looked for in greetings and across holes of one word', () => {
    expect(fits('you leah', 'Hi you Leah, thanks.')).toBe(false);
    expect(fits('owe money', 'You owe `much` money.')).toBe(false);
    expect(fits('owe money', 'You owe <!-- much --> money.')).toBe(true);
  });

  it('are exact behind emoji and across lines', () => {
    expect(matches('you owe me', '🎉🎉 You\nowe 👋🏽 me.')).toEqual(['You\nowe 👋🏽 me']);
  });
});
