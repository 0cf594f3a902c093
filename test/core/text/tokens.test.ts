import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { type Hole, Tokenizer } from '../../../src/core/text/tokens.ts';

const WORDS =
  "i you do not will am are have would is decision disappointed because resume thank owe me why the it can going to definitely cafe a 's 'd".split(
    ' ',
  );
const lexicon = createLexicon(WORDS);

/** Each token as the word it stands for; `_` for a word that no rule knows. */
function words(text: string, holes: readonly Hole[] = []): string {
  const tokenizer = new Tokenizer(text, lexicon);
  tokenizer.add({ start: 0, end: text.length }, holes);
  const { count, words: ids } = tokenizer.finish();
  return Array.from({ length: count }, (_, index) => lexicon.vocabulary.wordOf(ids[index] ?? 0) || '_').join(
    ' ',
  );
}

/** What of the text each token covers. */
function covered(text: string): readonly string[] {
  const tokenizer = new Tokenizer(text, lexicon);
  tokenizer.add({ start: 0, end: text.length }, []);
  const { count, starts, ends } = tokenizer.finish();
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
}

describe('Tokenizer', () => {
  it.each([
    ['case', 'WHY Why why', 'why why why'],
    ['accents', 'résumé RÉSUMÉ café', 'resume resume cafe'],
    ['unknown words', 'why penguins', 'why _'],
    ['words in other scripts', 'Здравствуйте 你好 why', '_ _ why'],
    ['numbers', '3 12.5 1,200 2nd 5pm', '# # # # #'],
    ['a stop behind a number', 'in 2026.', '_ # .'],
    [
      'typos',
      'becuase of the desicion I am definately dissapointed',
      'because _ the decision i am definitely disappointed',
    ],
    ['shorthand', 'u owe me, thx', 'you owe me , thanks'],
  ])('knows %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ["don't", 'do not'],
    ['don’t', 'do not'],
    ['don‘t', 'do not'],
    ['DON’T', 'do not'],
    ['dont', 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["I'm", 'i am'],
    ['im', 'i am'],
    ['I’ve', 'i have'],
    ['you’re', 'you are'],
    ["I'd", "i 'd"],
    ["it's", "it 's"],
    ['gonna', 'going to'],
    ["penguin's", "_ 's"],
  ])('writes out %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['commas and stops', 'why, why; why: why.', 'why , why ; why : why .'],
    ['an ellipsis as one stop', 'why... why… why', 'why . why why'],
    ['dashes with space around', 'why - why – why—why', 'why - why - why - why'],
    ['hyphens inside words as nothing', 'why-not', 'why not'],
    ['quotation marks of all kinds', '"why" “why” «why» „why“', '" why " " why " " why " " why "'],
    ['brackets', '(why)', '( why )'],
    ['emoji as nothing', 'why 🎉👩‍💻 not', 'why not'],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('covers exactly the words, in UTF-16 units', () => {
    expect(covered('🎉 Don’t! It’s 5.')).toEqual(['Don’t', 'Don’t', '!', 'It’s', 'It’s', '5', '.']);
  });

  it('takes an opaque hole for one unknown word and another for nothing', () => {
    const holes = [
      { start: 4, end: 9, opaque: true },
      { start: 14, end: 19, opaque: false },
    ];
    expect(words('why `abc` not <!-- why', holes)).toBe('why _ not why');
  });

  it('goes on behind a hole that starts before the range', () => {
    const tokenizer = new Tokenizer('<!-- why --> not', lexicon);
    tokenizer.add({ start: 3, end: 16 }, [{ start: 0, end: 12, opaque: false }]);
    expect(tokenizer.finish().count).toBe(1);
  });

  it('grows with the text', () => {
    expect(words('a '.repeat(500)).split(' ')).toHaveLength(500);
  });

  it('does not look up words of more than forty letters', () => {
    expect(words(`${'a'.repeat(100_000)} why`)).toBe('_ why');
  });
});
