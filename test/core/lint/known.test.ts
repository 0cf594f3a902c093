import { describe, expect, it } from 'vitest';
import { alikeIn, type Known, toJudgement, toKnown } from '../../../src/core/lint/known.ts';
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
  const { before, behind } = alikeIn(last, draft, common);
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
