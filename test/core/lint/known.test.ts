import { describe, expect, it } from 'vitest';
import { alikeIn, type Known, sameHits, toJudgement, toKnown } from '../../../src/core/lint/known.ts';
import type { ToneHit } from '../../../src/core/lint/tone.ts';
import type { Feature } from '../../../src/core/lint/types.ts';
import { Amender } from '../../../src/core/text/amend.ts';
import { commonOf } from '../../../src/core/text/common.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { toneRule } from './small-rules.ts';

const lexicon = createLexicon('one two three four five six owe you me not so fox hi'.split(' '));

/** How many sentences at both ends of two texts are judged alike; read anew or amended. */
function alike(one: string, other: string, amend = false): readonly [number, number] {
  const last = parseDraft(one, lexicon);
  const common = commonOf(one, other);
  const draft = amend ? new Amender(lexicon).amend(last, other, common) : parseDraft(other, lexicon);
  if (draft === null) throw new Error('It cannot be amended.');
  const { before, behind } = alikeIn(last, draft, common, () => true);
  return [before, behind];
}

describe('sentences of two drafts are alike', () => {
  it.each([
    ['all, in the same text', 'One. Two. Three.', 'One. Two. Three.', [3, 0]],
    [
      'but for the one that changes',
      'Not so. Two one six two fox. So.',
      'Not so. Two one hen two fox. So.',
      [1, 1],
    ],
    ['where an unknown word becomes another', 'Not so. Hen one six. So.', 'Not so. Owl one six. So.', [1, 1]],
    [
      'but for those less than three words before',
      'Not so. Two one six two fox. So.',
      'Not so. Two six six two fox. So.',
      [0, 1],
    ],
    [
      'but for those less than three words and marks behind',
      'Not so. Two one six two fox. So.',
      'Not so. Two one six two hen. So.',
      [1, 0],
    ],
    ['but for those that a changed word is near', 'One. Two. Three.', 'One. Fox. Three.', [0, 0]],
    [
      'behind one that is longer',
      'One two. Three four five. Six one.',
      'One so so two. Three four five. Six one.',
      [0, 2],
    ],
    [
      'behind one that is shorter',
      'One so so two. Three four five. Six one.',
      'One two. Three four five. Six one.',
      [0, 2],
    ],
    [
      'behind one that comes',
      'One two three. Four five six.',
      'One two three. Not so three. Four five six.',
      [0, 1],
    ],
    [
      'behind one that goes',
      'One two three. Not so three. Four five six.',
      'One two three. Four five six.',
      [0, 1],
    ],
    ['none, where the greeting ends elsewhere', 'Hi fox, one.', 'Hi fox one.', [0, 0]],
    ['none of no text', '', 'One.', [0, 0]],
    [
      'but for those that change their part',
      'One two.\n\nFour five six.\n\nFox,\nSam Roe',
      'One two.\n\nFour five six.\n\nBest,\nSam Roe',
      [1, 0],
    ],
  ] as const)('%s', (_, one, other, expected) => expect(alike(one, other)).toEqual(expected));

  it('but for those that change their part and no word', () => {
    const text = 'One two three.\n\nFour five six.\n\nBest,\nSam Roe';
    expect(alike(text, `${text} please`)).toEqual([2, 0]);
  });

  it('when they were not read anew', () => {
    const text =
      'One two. Two. Three four.\n\nOne two three. Four so five six one. Fox fox fox.\n\nOne. Two. Three four.';
    expect(alike(text, text.replace('five', 'two'), true)).toEqual([4, 4]);
    expect(alike(text, text.replace('so', 'you'), true)).toEqual([3, 4]);
    expect(alike(text, text.replace('six', 'is'), true)).toEqual([4, 4]);
    expect(alike(text, text.replace('six one', 'six so'), true)).toEqual([4, 3]);
  });
});

describe('sentences whose first words do not look back', () => {
  const alikeIf = (one: string, other: string, looking: string) => {
    const looksBack = (word: number) => lexicon.vocabulary.wordOf(word) === looking;
    return alikeIn(parseDraft(one, lexicon), parseDraft(other, lexicon), commonOf(one, other), looksBack)
      .behind;
  };

  it.each([
    ['One. Fox. Two three four.', 'not', 1],
    ['One. Fox. Two three four.', 'four', 1],
    ['One. Fox. Two three four.', 'two', 0],
    ['One. Fox. Two three four.', 'three', 0],
    ['One. Fox. Hi you, three four five.', 'hi', 1],
    ['One. Fox. Hi you, three four five.', 'three', 0],
    ['One. Fox. Hi you, three four five.', 'four', 0],
  ] as const)('are alike behind other ones: %s, if "%s" does', (text, looking, expected) => {
    expect(alikeIf(text, text.replace('Fox', 'Six'), looking)).toBe(expected);
  });
});

const rule = toneRule('one');
const hit = (sentence: number, start: number, end: number): ToneHit => ({
  rule,
  sentence,
  range: { start, end },
  severity: 'warning',
});

describe('what is known of sentences', () => {
  const draft = parseDraft('One two. Three four.\n\nFive six.', lexicon);
  const thanks: ReadonlySet<Feature> = new Set(['thanks']);

  it('counts from the start of each', () => {
    const hits = [hit(0, 4, 7), hit(1, 9, 14), hit(1, 15, 19)];
    const opinion = { fault: 1, weighed: null };
    const known = toKnown(draft.sentences, { hits, features: [thanks] }, [undefined, opinion]);
    expect(known).toEqual([
      { hits: [hit(0, 4, 7)], reviewed: [hit(0, 4, 7)], features: thanks, opinion: undefined },
      {
        hits: [hit(1, 0, 5), hit(1, 6, 10)].map(each => ({ ...each, sentence: 0 })),
        reviewed: [hit(0, 0, 5), hit(0, 6, 10)],
        features: new Set(),
        opinion,
      },
      { hits: [], reviewed: [], features: new Set(), opinion: undefined },
    ]);
  });

  it('is put together again, as it was reviewed', () => {
    const known: Known[] = [
      { hits: [], reviewed: [], features: thanks, opinion: undefined },
      { hits: [hit(0, 0, 1)], reviewed: [hit(0, 0, 5)], features: new Set(), opinion: undefined },
      { hits: [], reviewed: [hit(0, 5, 8)], features: thanks, opinion: undefined },
    ];
    expect(toJudgement(draft, known)).toEqual({
      hits: [hit(1, 9, 14), hit(2, 27, 30)],
      features: [thanks, new Set(), thanks],
    });
  });
});

describe('what was found in a sentence that changes', () => {
  /** Of the second sentence, in which `hits` were found. */
  const same = (one: string, other: string, hits: readonly ToneHit[] = []) => {
    const [last, draft] = [parseDraft(one, lexicon), parseDraft(other, lexicon)];
    const known = last.sentences.map((_, index): Known => {
      const own = index === 1 ? hits : [];
      return { hits: own, reviewed: [], features: new Set(), opinion: { fault: index, weighed: null } };
    });
    const common = commonOf(one, other);
    const alike = { before: 1, behind: last.sentences.length - 2 };
    return sameHits(last, known, draft, alike, common, () => true);
  };

  it('stays while no word is another one, without what the model said', () => {
    const found = [hit(0, 0, 3)];
    const known = { hits: found, reviewed: found, features: new Set(), opinion: undefined };
    expect(same('One. Two hen', 'One. Two hens', found)).toEqual(known);
    expect(same('One. Two hen. Six.', 'One. Two hens. Six.', found)).toEqual(known);
  });

  it.each([
    ['a word comes', 'One. Two hen', 'One. Two hen x'],
    ['a word becomes one of the rules', 'One. Two fo', 'One. Two fox'],
    ['a word near it is another one', 'One. Two hen', 'Fox. Two hens'],
    ['a word behind it is another one', 'One. Two hen. Six.', 'One. Two hens. Five.'],
    ['its part is another one', 'One.\n\nTwo hen', 'One.\n\nBest,'],
    ['it starts elsewhere', 'One. Two hen', 'One.  Two hens'],
    ['it is two', 'One. Two hen', 'One. Two. Hen'],
    ['it was two', 'One. Two. Hen', 'One. Two hen'],
    ['it is none', 'One. Two hen', 'One.'],
    ['its greeting ends elsewhere', 'One. Hi fox, hen', 'One. Hi fox hens'],
  ] as const)('is asked for anew where %s', (_, one, other) => expect(same(one, other)).toBeNull());

  it('is asked for anew where the edit touches it or stands before it', () => {
    expect(same('One. Two hen', 'One. Two hens', [hit(0, 4, 7)])).toBeNull();
    expect(same('One. Hen two', 'One. Hens two', [hit(0, 4, 7)])).toBeNull();
    expect(same('One. Two hen six', 'One. Two hens six', [hit(0, 0, 3), hit(0, 8, 11)])).toBeNull();
  });
});
