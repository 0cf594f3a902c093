import type { Draft, Finding, LetterRule } from '../../lint/types.ts';
import { findInProse } from '../common/prose-search.ts';
import { findShouting, toCalm } from '../common/shouting.ts';
import { blocksShowing, SIGN } from '../common/signs.ts';

/** Exclamation marks that a warm letter can carry. */
const MOST_EXCLAMATIONS = 3;
const TOO_MANY = `The letter has more than ${MOST_EXCLAMATIONS} exclamation marks. End this sentence with a stop.`;

export const excessEmphasis: LetterRule = {
  id: 'excess-emphasis',
  severity: 'information',
  summary: 'Several exclamation marks, words in capitals, or more than one emoji.',
  why: 'On paper emphasis sounds louder than it was meant. Calm words carry warmth better than marks do.',
  limits:
    'Three single exclamation marks and one emoji pass. Capitals are reported for common words only, so acronyms are left alone.',
  check: letter => {
    const blocks = blocksShowing(letter, SIGN.emphasis);
    return blocks.length === 0 ? [] : all({ ...letter.draft, blocks });
  },
  flagged: [
    { draft: 'Thank you so much«!!» I loved the tour.\n' },
    { draft: 'Really«?!» I did not expect that.\n' },
    { draft: 'I am «VERY» grateful for the talk.\n' },
    { draft: '«THANK YOU SO MUCH» for the talk.\n' },
    { draft: 'Thank you 🎉 and good luck «🚀🚀» to the team.\n' },
    { draft: 'Thank you! What a day! It was great! Good luck«!» Bye.\n' },
    { draft: 'Thank you! What a day! It was great! Good luck«!!» Bye.\n' },
  ],
  clean: [
    { draft: 'Thank you! What a day! Good luck with the launch!\n' },
    { draft: 'Thank you 💛 for the NHS tour, the HTML lab and the SOC 2 audit.\n' },
    { draft: 'I AM, as they say, OK. My CV is with HR in the USA.\n' },
    { draft: 'It is in `a!!b`, and they wrote:\n\n> WE ARE SO SORRY!!\n' },
  ],
};

function* all(draft: Draft): Iterable<Finding> {
  yield* doubled(draft);
  yield* exclamations(draft);
  yield* capitals(draft);
  yield* emoji(draft);
}

function* doubled(draft: Draft): Iterable<Finding> {
  let tooMany: number | undefined;
  for (const range of findInProse(draft, /[!?]{2,}/g)) {
    const marks = draft.text.slice(range.start, range.end);
    if (!marks.includes('!')) continue;
    tooMany ??= startOfTooMany(draft);
    // A single mark that is one too many would be told next.
    const single = marks.includes('?') ? '?' : range.start >= tooMany ? '.' : '!';
    yield {
      range,
      message: 'One mark is enough; several sound louder than you mean.',
      fix: [{ ...range, text: single }],
    };
  }
}

/** Where the first run of marks stands that is one too many. */
function startOfTooMany(draft: Draft): number {
  let count = 0;
  for (const { start, end } of findInProse(draft, /[!?]+/g)) {
    if (draft.text.slice(start, end).includes('!') && ++count > MOST_EXCLAMATIONS) return start;
  }
  return draft.text.length;
}

function* exclamations(draft: Draft): Iterable<Finding> {
  let count = 0;
  for (const range of findInProse(draft, /[!?]+/g)) {
    if (!draft.text.slice(range.start, range.end).includes('!')) continue;
    count++;
    if (count <= MOST_EXCLAMATIONS || range.end - range.start > 1) continue;
    yield {
      range,
      message: TOO_MANY,
      suggestions: [{ title: 'Write a stop', edits: [{ ...range, text: '.' }] }],
    };
  }
}

function* capitals(draft: Draft): Iterable<Finding> {
  for (const range of findShouting(draft)) {
    const calm = toCalm(draft, range);
    yield {
      range,
      message: 'Words in capitals sound shouted. Write them small; the words carry the weight.',
      suggestions: [{ title: `Write: ${calm}`, edits: [{ ...range, text: calm }] }],
    };
  }
}

function* emoji(draft: Draft): Iterable<Finding> {
  let first = true;
  for (const range of findInProse(draft, /(?:[\u2600-\u27bf]|[\u{1f000}-\u{1faff}]|\u200d|\ufe0f)+/gu)) {
    if (!first || countEmoji(draft.text.slice(range.start, range.end)) > 1) {
      const space = draft.text.charAt(range.start - 1) === ' ' ? 1 : 0;
      yield {
        range,
        message: 'One emoji is warm; more of them make a letter look like a chat. Keep one at most.',
        suggestions: [
          { title: 'Take it out', edits: [{ start: range.start - space, end: range.end, text: '' }] },
        ],
      };
    }
    first = false;
  }
}

/** Emoji as people see them: skin tones, joined figures and flags are one each. */
function countEmoji(run: string): number {
  const single = run
    .replace(/\u200d./gu, '')
    .replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, 'F');
  return [...single].length;
}
