import { describe, expect, it } from 'vitest';
import { findAnchor, rarestOf, toCosts, toSearchCosts } from '../../../src/core/lint/anchor.ts';
import { compilePatterns } from '../../../src/core/lint/compile.ts';
import { PatternReader, type PatternText, type Row } from '../../../src/core/lint/pattern.ts';
import { FILLER_SET, NO_SET, OPENER_SET, type PatternTables, STEP } from '../../../src/core/lint/tables.ts';

const reader = () => new PatternReader({ FILLER: 'really', OPENER: 'so', FRUIT: 'apple pear' }, {});
const compiled = (...patterns: readonly PatternText[]) => compilePatterns(patterns, reader());

/** The words of a set, or `-` for none. */
function wordsIn({ words, classes, setStarts, setMembers }: PatternTables, set: number | undefined): string {
  if (set === undefined || set === NO_SET) return '-';
  const members = [...setMembers.slice(setStarts[set], setStarts[set + 1])];
  return words
    .filter((_, id) => id > 0 && members.includes(classes[id] ?? 0))
    .sort()
    .join(' ');
}

/** What the matcher is told of each row. */
function rowsOf(tables: PatternTables) {
  return [...tables.patterns].map((pattern, row) => {
    const steps = [...tables.stepKinds.keys()].slice(tables.rowStarts[row], tables.rowStarts[row + 1]);
    const anchor = steps[tables.anchors[row] ?? -1] ?? -1;
    return {
      pattern,
      kinds: steps.map(step => tables.stepKinds[step]),
      anchor: wordsIn(tables, tables.stepValues[anchor]),
      before: wordsIn(tables, tables.before[row]),
      behind: wordsIn(tables, tables.behind[row]),
      earlier: wordsIn(tables, tables.earlier[row]),
      later: wordsIn(tables, tables.later[row]),
    };
  });
}

describe('a compiled row', () => {
  it.each([
    ['you owe me', 'owe', 'you', 'me', 'you', 'me'],
    ['penguin owe|lend', 'penguin', '-', 'lend owe', '-', 'lend owe'],
    ['you FRUIT the', 'apple pear', 'you', 'the', 'you', 'the'],
    ['you still? owe', 'owe', 'still you', '-', 'you', '-'],
    ['owe still? you', 'owe', '-', 'still you', '-', 'you'],
    ['owe !not you', 'owe', '-', 'you', '-', 'you'],
    ['owe ..2 you penguin', 'owe', '-', '-', '-', 'penguin'],
    ['^ owe', 'owe', '-', '-', '-', '-'],
    ['owe still?', 'owe', '-', '-', '-', '-'],
    ['the of owe', 'owe', 'of', '-', 'the', '-'],
    [', of owe', 'owe', 'of', '-', 'of', '-'],
    ['owe , penguin|fox', 'owe', '-', ',', '-', 'fox penguin'],
    ['owe , penguin', 'owe', '-', ',', '-', 'penguin'],
    ['owe _ you', 'owe', '-', '-', '-', 'you'],
  ])('of "%s" is tried at "%s"', (pattern, anchor, before, behind, earlier, later) => {
    const [row, ...more] = rowsOf(compiled(pattern));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ anchor, before, behind, earlier, later });
  });

  it('has a step of its own kind for each term', () => {
    const [row] = rowsOf(compiled('^ owe still? _ ..2 you ,,3 FRUIT !not $'));
    expect(row?.kinds).toEqual([
      STEP.start,
      STEP.words,
      STEP.optionalWords,
      STEP.any,
      STEP.gap,
      STEP.words,
      STEP.gapOverCommas,
      STEP.words,
      STEP.not,
      STEP.end,
    ]);
    expect(rowsOf(compiled(',^ owe'))[0]?.kinds).toEqual([STEP.startOfClause, STEP.words]);
  });

  it('holds how many words a gap takes', () => {
    const { stepKinds, stepValues } = compiled('owe ..2 you ,,7 me');
    expect(stepValues[stepKinds.indexOf(STEP.gap)]).toBe(2);
    expect(stepValues[stepKinds.indexOf(STEP.gapOverCommas)]).toBe(7);
  });

  it('knows its pattern and stands behind those that take fewer words', () => {
    const tables = compiled('a (b c|d e)', 'f ..2 g? !h');
    expect(rowsOf(tables).map(({ pattern }) => pattern)).toEqual([1, 0, 0]);
    expect([...tables.fewest]).toEqual([1, 3, 3]);
    expect(tables.patternCount).toBe(2);
    expect([...tables.rowStarts]).toEqual([0, 4, 7, 10]);
  });
});

describe('compiled sets', () => {
  it('start with fillers and openers, whatever words they hold', () => {
    const tables = compilePatterns(['really so'], new PatternReader({ FILLER: 'so', OPENER: 'so' }, {}));
    expect(wordsIn(tables, FILLER_SET)).toBe('so');
    expect(wordsIn(tables, OPENER_SET)).toBe('so');
    expect(tables.setStarts).toHaveLength(5);
  });

  it('share a number when they hold the same words', () => {
    const { stepValues, setStarts } = compiled('FRUIT', 'pear|apple', 'apple', '(apple|pear) fox');
    expect(new Set([...stepValues].slice(0, 2)).size).toBe(1);
    expect(new Set(stepValues).size).toBe(3);
    expect(setStarts).toHaveLength(6);
  });

  it('make one class of words that stand in the same sets, and none of words in no set', () => {
    const tables = compiled('apple|pear', 'apple|fox', 'pear|fox', 'plum|grape');
    const classOf = (word: string) => tables.classes[tables.words.indexOf(word)] ?? -1;
    expect(classOf('plum')).toBe(classOf('grape'));
    expect(new Set(['apple', 'pear', 'fox', 'plum', 'really', 'so'].map(classOf)).size).toBe(6);
    expect(['cannot', 'will'].map(classOf)).toEqual([0, 0]);
    expect(classOf('apple')).toBeGreaterThan(0);
  });

  it('keep numbers and marks apart, even where no pattern names them', () => {
    const tables = compiled('apple');
    const marks = ['#', ',', ';', ':', '.', '?', '!', '-', '(', ')', '"'];
    const classes = marks.map(mark => tables.classes[tables.words.indexOf(mark)] ?? 0);
    expect(new Set(classes).size).toBe(marks.length);
    expect(classes).not.toContain(0);
  });

  it('list their classes in ascending order, each once', () => {
    const { setStarts, setMembers } = compiled(
      'fox|apple|pear|plum',
      'plum|fox',
      'pear|fox',
      'apple',
      '"|#|!',
    );
    for (let set = 0; set + 1 < setStarts.length; set++) {
      const members = [...setMembers.slice(setStarts[set], setStarts[set + 1])];
      expect(members).toEqual([...new Set(members)].sort((a, b) => a - b));
    }
    expect(setStarts.at(-1)).toBe(setMembers.length);
  });
});

describe('the anchor', () => {
  const row = (pattern: PatternText): Row => reader().read(pattern)[0] ?? [];
  const setsOf = (terms: Row) => terms.flatMap(term => (term.kind === 'words' ? [term.words] : []));

  it('is the term of the rarest words that must occur, the first of equal ones', () => {
    const index = (pattern: PatternText) => {
      const terms = row(pattern);
      return findAnchor(terms, toCosts(setsOf(terms)));
    };
    expect(index('you fox me')).toBe(1);
    expect(index('fox hen')).toBe(0);
    expect(index('fox|hen owl')).toBe(1);
    expect(index('owl? fox|hen')).toBe(1);
    expect(index('..1 !owl fox|hen')).toBe(2);
  });

  it('costs as much as its words are common', () => {
    const sets = setsOf(row('the from fox the|from|fox|hen'));
    const costs = toCosts(sets);
    expect(sets.map(set => costs.get(set))).toEqual([400, 60, 1, 462]);
  });

  it('costs most where it is a mark that is only looked for', () => {
    const sets = setsOf(row(', ; from fox')).slice(0, 4);
    const search = toSearchCosts(sets);
    const tried = toCosts(sets);
    expect(sets.map(set => search.get(set))).toEqual([1000, 1000, 60, 1]);
    expect(sets.map(set => tried.get(set))).toEqual([60, 1, 60, 1]);
  });

  it('is missing where no word must occur', () => {
    const costs = toSearchCosts([]);
    expect(rarestOf([], costs)).toBeNull();
    expect(rarestOf(row('fox? hen').slice(0, 1), costs)).toBeNull();
    expect(rarestOf(row('..2 hen').slice(0, 1), costs)).toBeNull();
    expect([...(rarestOf(row('hen'), costs) ?? [])]).toEqual(['hen']);
  });

  it('is missing where the words that must occur stand in most sentences', () => {
    const rows = [row('the|a'), row('the|hen')];
    const costs = toSearchCosts(rows.flatMap(setsOf));
    expect(rows.map(terms => rarestOf(terms, costs) === null)).toEqual([true, false]);
  });
});
