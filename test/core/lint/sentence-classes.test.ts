import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/core/lint/compile.ts';
import { PatternReader } from '../../../src/core/lint/pattern.ts';
import { SentenceClasses, TRAIT } from '../../../src/core/lint/sentence-classes.ts';
import { WordSets } from '../../../src/core/lint/word-sets.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';

/** A row that looks for "the" on both sides of "owe". */
function setUp() {
  const tables = compilePatterns(
    ['the ..1 owe ..1 the', 'fox'],
    new PatternReader({ FILLER: 'really', OPENER: 'so' }, {}),
  );
  const { vocabulary, marks } = createLexicon(tables.words);
  const sentence = new SentenceClasses(tables, new WordSets(tables), marks);
  const idsOf = (text: string) => Int32Array.from(text.split(' '), word => vocabulary.idOf(word));
  return { sentence, idsOf, set: tables.earlier.at(-1) ?? -1 };
}

/** The places before and behind which the set has a word. */
function sides(texts: readonly string[]): readonly (readonly [string, string])[] {
  const { sentence, idsOf, set } = setUp();
  return texts.map(text => {
    const ids = idsOf(text);
    sentence.read(ids, 0, ids.length);
    const places = [...ids.keys()];
    return [
      places.filter(place => sentence.standsBefore(set, place)).join(' '),
      places.filter(place => sentence.standsBehind(set, place)).join(' '),
    ];
  });
}

describe('a word of a set', () => {
  it('stands before the places behind it, and behind those before it', () => {
    expect(sides(['fox the owe fox'])).toEqual([['2 3', '0']]);
    expect(sides(['the fox the owe'])).toEqual([['1 2 3', '0 1']]);
    expect(sides(['fox fox'])).toEqual([['', '']]);
    expect(sides(['the'])).toEqual([['', '']]);
    expect(sides(['fox the'])).toEqual([['', '0']]);
  });

  it('is of its own sentence alone, whichever came before', () => {
    expect(sides(['the fox fox the', 'fox fox fox fox fox', 'fox the fox', 'fox fox'])).toEqual([
      ['1 2 3', '0 1 2'],
      ['', ''],
      ['2', '0'],
      ['', ''],
    ]);
    const long = `${'fox '.repeat(600)}the`;
    expect(sides([long, 'fox fox', 'the fox']).slice(1)).toEqual([
      ['', ''],
      ['1', ''],
    ]);
  });
});

describe('traits', () => {
  const { sentence, idsOf } = setUp();
  const named = (text: string, from = 0, to = text.split(' ').length) => {
    sentence.read(idsOf(text), from, to);
    return [...sentence.traits.subarray(0, sentence.count)].map(own =>
      Object.entries(TRAIT)
        .filter(([, bit]) => (own & bit) !== 0)
        .map(([name]) => name)
        .join('+'),
    );
  };

  it.each([
    ['fox hen', ['', '']],
    ['really so', ['filler+passedOver', 'opener']],
    [
      '" , ; # ) ( - : . ? !',
      [
        'mark+quote+passedOver',
        'mark+comma',
        'mark',
        '',
        'mark',
        'mark',
        'mark',
        'mark',
        'mark',
        'mark',
        'mark',
      ],
    ],
    ['fox , really', ['', 'mark+comma+passedOver', 'filler+passedOver']],
    ['really , fox', ['filler+passedOver', 'mark+comma+passedOver', '']],
    ['really fox ,', ['filler+passedOver', '', 'mark+comma']],
    ['really ; fox', ['filler+passedOver', 'mark', '']],
  ])('of "%s" are %j', (text, expected) => expect(named(text)).toEqual(expected));

  it('do not look over the edges of the sentence', () => {
    expect(named('really , fox , really', 1, 4)).toEqual(['mark+comma', '', 'mark+comma']);
    expect(named('fox fox really')[2]).toBe('filler+passedOver');
    expect(named('fox ,')).toEqual(['', 'mark+comma']);
  });

  it('are as many as there are tokens', () => {
    const found = named(`${'fox '.repeat(700)}really`);
    expect(found).toHaveLength(701);
    expect(found[700]).toBe('filler+passedOver');
    expect(named('so')).toEqual(['opener']);
  });
});
