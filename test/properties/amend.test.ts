import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Amender } from '../../src/core/text/amend.ts';
import { type Common, commonOf } from '../../src/core/text/common.ts';
import { type Draft, parseDraft } from '../../src/core/text/draft.ts';
import { createLexicon } from '../../src/core/text/lexicon.ts';
import { budget } from './budget.ts';

const lexicon = createLexicon(['thank', 'you', 'owe', 'me', 'not', 'so', 'and', 'i']);

const words = fc.constantFrom(
  ...'thank you So and I me not “so (and e.g. Mr. I. hard-, word: so! it? me... do… yours." 😀 é 12. Sam Best regards, From acknowledgement administrators'.split(
    ' ',
  ),
);
const spaces = fc.constantFrom(' ', ' ', ' ', '\u00a0');
const gaps = fc.oneof(
  { weight: 7, arbitrary: spaces },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n', ' \n', '\n\n', '\n\n', '\n\n> ', '\n\n- ') },
);
const lines = fc.array(fc.tuple(words, gaps), { minLength: 10, maxLength: 80 });
/** How far the cursor goes, how much is deleted there, and what is typed. */
const edits = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat(12), fc.oneof(words, gaps, fc.constant('')));

/** A draft without the room behind its tokens. */
function plain({ tokens: { count, starts, ends, words: ids }, ...draft }: Draft) {
  return { ...draft, tokens: [starts, ends, ids].map(each => [...each.subarray(0, count)]) };
}

it('a paragraph that is written and rewritten is read as if it were read anew', () => {
  fc.assert(
    fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), fc.array(edits), (drawn, where, keys) => {
      const amender = new Amender(lexicon);
      let text = drawn.flat().join('');
      let draft = parseDraft(text, lexicon);
      let at = Math.floor(where * text.length);
      let common: Common | undefined;
      for (const [by, gone, piece] of keys) {
        at = Math.min(Math.max(at + by, 0), text.length);
        const next = text.slice(0, at) + piece + text.slice(at + gone);
        common = commonOf(text, next, common);
        const whole = parseDraft(next, lexicon);
        draft = amender.amend(draft, next, common) ?? whole;
        // Told apart by Node.js, which takes a fraction of the time.
        if (!isDeepStrictEqual(plain(draft), plain(whole))) expect(plain(draft)).toStrictEqual(plain(whole));
        [text, at] = [next, at + piece.length];
      }
    }),
    budget(600),
  );
});
