import { describe, expect, it } from 'vitest';
import { PatternReader, type Term } from '../../../src/core/lint/pattern.ts';

const reader = () =>
  new PatternReader(
    { FRUIT: 'apple  pear', BE: 'is are', X_Y: 'FRUIT\nfig' },
    { LOSS: ['lost', 'left behind'], TWICE: ['@LOSS again', 'gone?'] },
  );

/** A term as it might be written. */
function shown(term: Term): string {
  switch (term.kind) {
    case 'words':
      return `${[...term.words].join('|')}${term.optional ? '?' : ''}`;
    case 'gap':
      return `${term.commas ? ',,' : '..'}${term.most}`;
    case 'not':
      return `!${[...term.words].join('|')}`;
    case 'start':
      return term.ofClause ? ',^' : '^';
    case 'end':
      return '$';
    default:
      return '_';
  }
}

const rows = (pattern: string) =>
  reader()
    .read(pattern)
    .map(row => row.map(shown).join(' '));
const failure = (pattern: string): string => {
  try {
    reader().read(pattern);
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('the rows of a pattern', () => {
  it.each([
    ['you owe', ['you owe']],
    ['you|they owe?', ['you|they owe?']],
    ['FRUIT X_Y', ['apple|pear apple|pear|fig']],
    ['~owe it', ['owe|owes|owing|owed it']],
    ['is has would had', ["is|'s has|'s would|'d had|'d"]],
    ['~be fox', ["be|bes|bing|am|is|'s|are|was|were|been|being fox"]],
    ['..3 ,,9 owe', ['..3 ,,9 owe']],
    ['^ owe $', ['^ owe $']],
    [',^ _ owe', [',^ _ owe']],
    ['!owe|FRUIT it', ['!owe|apple|pear it']],
    [', ; : . ? ! - " # owe', [', ; : . ? ! - " # owe']],
    ["don't 's", ["don't 's"]],
    ['why ?', ['why ?']],
    ['why|?', ['why|?']],
    ['why ! not', ['why ! not']],
    ['(a|b c) d', ['a d', 'b c d']],
    ['(a|b|c d) e', ['a|b e', 'c d e']],
    ['(a (b c|d)|e f) g', ['a b c g', 'a d g', 'e f g']],
    ['(a b)? c', ['a b c', 'c']],
    ['(a|b)? c', ['a|b c', 'c']],
    ['a (b c|d e) (f g|h i)', ['a b c f g', 'a b c h i', 'a d e f g', 'a d e h i']],
    ['(~owe|FRUIT|b c) d', ['owe|owes|owing|owed|apple|pear d', 'b c d']],
    ['(a|b?) c', ['a c', 'b? c']],
    ["(a|b'c|d e)", ["a|b'c", 'd e']],
    ['(a|,) c', ['a c', ', c']],
    ['@LOSS it', ['lost it', 'left behind it']],
    ['@LOSS? it', ['lost it', 'left behind it', 'it']],
    ['@TWICE it', ['lost again it', 'left behind again it', 'gone? it']],
    ['(@LOSS|FRUIT|fig) it', ['apple|pear|fig it', 'lost it', 'left behind it']],
  ])('"%s" are %j', (pattern, expected) => expect(rows(pattern)).toEqual(expected));

  it('share the sets of equal choices', () => {
    const all = reader();
    const [first, second] = [all.read('FRUIT|fig a'), all.read('b FRUIT|fig')];
    const [a, b] = [first[0]?.[0], second[0]?.[1]];
    expect(a?.kind === 'words' && b?.kind === 'words' && a.words === b.words).toBe(true);
    expect(all.wordsOf('FRUIT')).toBe(all.wordsOf('FRUIT'));
  });

  it('may be four hundred', () => {
    const twenty = `(${Array.from({ length: 20 }, (_, index) => `a ${String.fromCharCode(97 + index)}`).join('|')})`;
    expect(reader().read(`${twenty} ${twenty}`)).toHaveLength(400);
    expect(failure(`${twenty} ${twenty} (a b)?`)).toContain('stands for 800 rows; split it.');
  });

  it('may be nested eight deep', () => {
    const nested = (depth: number) => `${'(a b|'.repeat(depth)}c d${')'.repeat(depth)} e`;
    expect(reader().read(nested(8))).toHaveLength(9);
    expect(failure(nested(9))).toContain('is nested too deeply; does a phrase name itself?');
  });
});

describe('a pattern that cannot be read', () => {
  it.each([
    ['a? b?', 'Pattern "a? b?" can match without any word; add one that must occur.'],
    ['a (b? c?|d)', ''],
    ['(b? c?|d e)', 'Pattern "(b? c?|d e)" can match without any word; add one that must occur.'],
    ['!a', 'Pattern "!a" can match without any word; add one that must occur.'],
    ['^ $', 'Pattern "^ $" can match without any word; add one that must occur.'],
    ['a|', 'Pattern "a|" has an empty choice in "a|".'],
    ['!a| b', 'Pattern "!a| b" has an empty choice in "a|".'],
    ['a  b', 'Pattern "a  b" has two spaces in a row or is empty.'],
    [' a', 'Pattern " a" has two spaces in a row or is empty.'],
    ['a ', 'Pattern "a " has two spaces in a row or is empty.'],
    ['(a b', 'Pattern "(a b" has unbalanced parentheses.'],
    ['(a b)) (c', 'Pattern "(a b)) (c": put a space behind "(a b)) (c".'],
    ['(a b)c', 'Pattern "(a b)c": put a space behind "(a b)c".'],
    ['(a b)?c', 'Pattern "(a b)?c": put a space behind "(a b)?c".'],
    ['A b', '"A" is no word of a pattern: lower case, contractions written out.'],
    ['a1 b', '"a1" is no word of a pattern: lower case, contractions written out.'],
    ['..10 b', '"..10" is no word of a pattern: lower case, contractions written out.'],
    [',b', '",b" is no word of a pattern: lower case, contractions written out.'],
    ['a..3', '"a..3" is no word of a pattern: lower case, contractions written out.'],
    ['NONE', 'No word class is called NONE.'],
    ['@NONE a', 'No phrase is called @NONE.'],
    ['aFRUIT b', '"aFRUIT" is no word of a pattern: lower case, contractions written out.'],
    ['FRUITs b', '"FRUITs" is no word of a pattern: lower case, contractions written out.'],
    ['a..', '"a.." is no word of a pattern: lower case, contractions written out.'],
  ])('"%s" says: %s', (pattern, message) => expect(failure(pattern)).toBe(message && `Error: ${message}`));
});
