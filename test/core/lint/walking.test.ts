import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/core/lint/compile.ts';
import { Matcher } from '../../../src/core/lint/matcher.ts';
import { PatternReader, type PatternText } from '../../../src/core/lint/pattern.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';

const reader = () => new PatternReader({ FILLER: 'really just', OPENER: 'and so' }, {});

/** What patterns take of a text: the index of each and the words from its first to its last. */
function found(patterns: readonly PatternText[], text: string): readonly string[] {
  return foundBy(new Matcher(compilePatterns(patterns, reader())), text);
}

function foundBy(matcher: Matcher, text: string): readonly string[] {
  const draft = parseDraft(text, matcher.lexicon);
  const { starts, ends } = draft.tokens;
  return draft.sentences.flatMap(sentence =>
    matcher
      .match(draft, sentence)
      .map(
        ({ pattern, firstToken, endToken }) =>
          `${pattern} ${text.slice(starts[firstToken], ends[endToken - 1])}`,
      ),
  );
}

const fits = (pattern: PatternText, text: string) => found([pattern], text).length > 0;

/** The tokens that a pattern takes, counted from the first of the sentence. */
function taken(pattern: PatternText, text: string): readonly (readonly number[])[] {
  const matcher = new Matcher(compilePatterns([pattern], reader()));
  const draft = parseDraft(text, matcher.lexicon);
  return draft.sentences.flatMap(sentence => matcher.match(draft, sentence).map(match => match.taken));
}

describe('what is passed over', () => {
  it.each<[PatternText, string, boolean]>([
    ['fox owe', 'Fox really owe.', true],
    ['fox owe', 'Fox, really owe.', true],
    ['fox owe', 'Fox really, owe.', true],
    ['fox owe', 'Fox, owe.', false],
    ['fox owe', 'Fox, hen owe.', false],
    ['fox owe', 'Fox "owe".', true],
    ['fox owe', 'Fox (owe.', false],
    ['fox owe', 'Fox really just really owe.', true],
    ['fox owe', 'Fox really just really just owe.', false],
    ['owe fox', 'Owe really just really fox.', true],
    ['owe fox', 'Owe really just really just fox.', false],
    ['the fox owe', 'The really just fox really just owe.', true],
    ['fox really owe', 'Fox really really owe.', true],
    ['fox still? owe', 'Fox really still just owe.', true],
    ['fox still? owe', 'Fox hen owe.', false],
    ['fox _ owe', 'Fox really hen owe.', true],
    ['fox _ owe', 'Fox really owe.', true],
    ['fox _ owe', 'Fox, owe.', false],
    ['fox _ owe', 'Fox hen hen owe.', false],
  ])('"%s" in "%s": %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));
});

describe('a gap', () => {
  it.each<[PatternText, string, boolean]>([
    ['fox ..2 owe', 'Fox a b owe.', true],
    ['fox ..2 owe', 'Fox a b c owe.', false],
    ['owe ..2 fox', 'Owe a b fox.', true],
    ['owe ..2 fox', 'Owe a b c fox.', false],
    ['fox ..2 owe', 'Fox "a" "b" owe.', true],
    ['fox ..2 owe', `Fox ${'" '.repeat(7)}owe.`, true],
    ['fox ..2 owe', `Fox ${'" '.repeat(8)}owe.`, false],
    ['fox ,,2 owe', 'Fox, a, b, , owe.', true],
    ['fox ,,2 owe', 'Fox, a, b, , , owe.', false],
    ['fox ..2 owe', 'Fox, a owe.', false],
    ['fox ,,2 owe', 'Fox; a owe.', false],
    ['fox ..1 hen ..1 owe', 'Fox a hen b owe.', true],
    ['fox ..1 hen ..1 owe', 'Fox hen hen a owe.', true],
    ['fox ..0 owe', 'Fox a owe.', false],
    ['..2 owe', 'Owe.', true],
    ['owe ..2', 'Owe.', true],
    ['owe ..2 $', 'Owe a b.', true],
    ['owe ..2 $', 'Owe a b c.', false],
    ['^ ..2 owe', 'A b owe.', true],
    ['^ ..2 owe', 'A b c owe.', false],
  ])('"%s" in "%s": %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));

  it('is as short as it can be on both sides of the anchor', () => {
    expect(found(['the ..3 owe ..3 the'], 'The a the b owe c the d the.')).toEqual(['0 the b owe c the']);
  });
});

describe('"none of these"', () => {
  it.each<[PatternText, string, boolean]>([
    ['fox !hen', 'Fox hen.', false],
    ['fox !hen', 'Fox really hen.', false],
    ['fox !hen', 'Fox, really hen.', false],
    ['fox !hen', 'Fox really just hen.', false],
    ['fox !hen', 'Fox really just really hen.', true],
    ['fox !hen', 'Fox owl hen.', true],
    ['fox !hen', 'Fox', true],
    ['fox !really', 'Fox really.', false],
    ['!hen fox', 'Fox.', true],
    ['hen !owl ..1 fox', 'Hen owl fox.', false],
    ['hen !owl ..1 fox', 'Hen fox.', true],
    ['the !owl the the fox', 'The the the fox.', true],
  ])('"%s" in "%s": %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));
});

describe('the edges of a sentence', () => {
  it.each<[PatternText, string, boolean]>([
    ['^ owe', 'Owe.', true],
    ['^ owe', 'And so really, "owe.', true],
    ['^ owe', 'Fox owe.', false],
    ['^ owe', `${'and so '.repeat(6)}and owe.`, true],
    ['^ owe', `${'and so '.repeat(7)}owe.`, false],
    [',^ owe', 'Owe.', true],
    [',^ owe', 'Fox, owe.', true],
    [',^ owe', 'Fox (owe.', true],
    [',^ owe', 'Fox and owe.', true],
    [',^ owe', 'Fox "owe.', true],
    [',^ owe', 'Fox really owe.', false],
    [',^ owe', 'Really owe.', true],
    [',^ owe', 'Fox, really owe.', true],
    [',^ owe', 'Fox owe.', false],
    ['owe $', 'Owe.', true],
    ['owe $', 'Owe', true],
    ['owe $', 'Owe really, "!', true],
    ['owe $', 'Owe fox.', false],
    ['owe $', 'Owe and.', false],
    ['owe $', `Owe ${'really '.repeat(11)}.`, true],
    ['owe $', `Owe ${'really '.repeat(12)}.`, false],
  ])('"%s" in "%s": %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));
});

describe('matches', () => {
  it('know the tokens that words took, not those of gaps', () => {
    expect(taken('fox ..2 still? owe', 'A fox b c owe.')).toEqual([[1, 4]]);
    expect(taken('fox ..2 still? owe', 'A fox b still owe.')).toEqual([[1, 3, 4]]);
    expect(taken('fox _ !hen owe', 'A fox b owe.')).toEqual([[1, 2, 3]]);
    expect(taken('^ fox $', 'Fox.')).toEqual([[0]]);
  });

  it('forget what a longer way took in vain', () => {
    expect(taken('fox hen? hen? owe', 'Fox hen owe.')).toEqual([[0, 1, 2]]);
    expect(taken('owe hen? ..1 owl $', 'Owe hen owl.')).toEqual([[0, 1, 2]]);
  });

  it('are one for each row and place, in the order of places', () => {
    expect(found(['owe', 'owe|fox', 'a (fox|hen owl)'], 'A fox owe a hen owl.')).toEqual([
      '1 fox',
      '2 A fox',
      '0 owe',
      '1 owe',
      '2 a hen owl',
    ]);
  });

  it('count from the content of each sentence', () => {
    expect(taken('fox', 'Hi Leah, a fox.')).toEqual([[4]]);
    expect(taken('fox', 'One two. A fox.')).toEqual([[4]]);
  });

  it('are found in sentences of any length, one after the other', () => {
    const long = `${'hen '.repeat(400)}fox owe ${'hen '.repeat(90)}. Fox owe. A hen. Fox hen. Hen owe.`;
    expect(found(['fox owe'], long)).toEqual(['0 fox owe', '0 Fox owe']);
    expect(found(['fox ..9 owe ..9 the'], 'Fox owe the. Owe the. Fox owe. The fox owe.')).toEqual([
      '0 Fox owe the',
    ]);
    expect(found(['the ..3 owe ..3 fox'], 'Owe fox the. The owe. The owe fox.')).toEqual(['0 The owe fox']);
  });

  it('of many sets tell words apart', () => {
    const words = Array.from(
      { length: 90 },
      (_, index) => `w${String.fromCharCode(97 + (index % 26))}${'x'.repeat(Math.floor(index / 26))}`,
    );
    const patterns = words.map(word => `go ${word}`);
    const matcher = new Matcher(compilePatterns(patterns, reader()));
    expect(words.map(word => foundBy(matcher, `Go ${word}.`))).toEqual(
      words.map((word, index) => [`${index} Go ${word}`]),
    );
  });
});
