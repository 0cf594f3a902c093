import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/mail/words/fold.ts';
import { compilePattern, matchAt } from '../../../src/core/mail/words/pattern.ts';
import { splitSentences } from '../../../src/core/mail/words/sentences.ts';
import { tokenize } from '../../../src/core/mail/words/tokens.ts';

const wordsOf = (text: string): readonly string[] => tokenize(text, 0, text.length).map(token => token.word);

describe('tokens', () => {
  it.each([
    ["We've won't can't cannot it's", ['we', 'have', 'will', 'not', 'can', 'not', 'can', 'not', 'it', 'is']],
    ['we wont, dont', ['we', 'will', 'not', ',', 'do', 'not']],
    ['the company’s T-Mobile résumé', ['the', 'company', 'tmobile', 'resume']],
    ['Bewerber\\*innen, Kandidat:innen', ['bewerberinnen', ',', 'kandidatinnen']],
    ['.NET, C++ und R&D', ['.net', ',', 'c++', 'und', 'r&d']],
    ["l'équipe n'avons", ['l', 'equipe', 'n', 'avons']],
    ['„quoted“ – «this»', ['"', 'quoted', '"', '-', '"', 'this', '"']],
    ['not\u200b\u00adsel\u00adected', ['notselected']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps the range of the words it takes apart', () => {
    const [will, not] = tokenize("won't", 0, 5);
    expect([will, not]).toMatchObject([
      { start: 0, end: 5 },
      { start: 0, end: 5 },
    ]);
  });

  it('folds ß, ø and ł, and drops accents', () => {
    expect(fold('Grüße Søren Łódź')).toBe('grusse soren lodz');
  });
});

describe('patterns', () => {
  const matches = (pattern: string, text: string): boolean => {
    const tokens = tokenize(text, 0, text.length);
    const compiled = compilePattern(pattern, { go: 'proceed move_forward', be: 'is was' });
    return tokens.some((_token, index) => matchAt(compiled, tokens, index) > index);
  };

  it.each([
    ['not ~2 @go', 'we will not be moving on, nor move forward', false],
    ['not ~2 @go', 'we do not wish to proceed', true],
    ['not ~2 @go', 'not to move forward', true],
    ['not ~2 @go', 'not a b c proceed', false],
    ['not ~3 @go', 'not now; proceed', false],
    ['no offer? today', 'no today', true],
    ['no offer? today', 'no offer today', true],
    ['no !hope today', 'no today', true],
    ['not !to ~2 be', 'not to be', false],
    ['kandidat* gewahlt', 'Kandidatinnen gewählt', true],
    ['role @be filled', 'role was filled', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('names a class that is missing', () => {
    expect(() => compilePattern('@nothing', {})).toThrow('No word class @nothing.');
  });
});

describe('sentences', () => {
  const split = (text: string): readonly string[] => {
    const lines: { start: number; end: number }[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      lines.push({ start, end: start + line.length });
      start += line.length + 1;
    }
    return splitSentences(text, lines).map(sentence => text.slice(sentence.start, sentence.end));
  };

  it.each([
    ['Dr. Lee left. We stayed!', ['Dr. Lee left.', 'We stayed!']],
    ['We like Acme Inc. and Bo Ltd. Thank you.', ['We like Acme Inc. and Bo Ltd.', 'Thank you.']],
    ['P. J. Landis wrote. "No." She left.', ['P. J. Landis wrote.', '"No."', 'She left.']],
    ['Use Node.js, e.g. today. Or z. B. morgen.', ['Use Node.js, e.g. today.', 'Or z. B. morgen.']],
    ['Junior Ecologist\nFenland Surveys', ['Junior Ecologist', 'Fenland Surveys']],
    [
      'We have decided, after some long and careful thought, to\nOffer it to another.',
      ['We have decided, after some long and careful thought, to\nOffer it to another.'],
    ],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('cuts what no one writes', () => {
    expect(split('word '.repeat(1000)).length).toBe(5);
  });
});
