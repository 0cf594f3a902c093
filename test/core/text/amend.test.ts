import { describe, expect, it } from 'vitest';
import { Amender } from '../../../src/core/text/amend.ts';
import { commonOf } from '../../../src/core/text/common.ts';
import { type Draft, parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';

const lexicon = createLexicon(['thank', 'you', 'owe', 'me', 'not', 'so', 'the', 'answer', 'i', 'do', 'hi']);

function amended(before: string, after: string): Draft | null {
  return new Amender(lexicon).amend(parseDraft(before, lexicon), after, commonOf(before, after));
}

/** A draft without the room behind its tokens. */
function plain({ tokens, ...rest }: Draft) {
  const tokensOf = (numbers: Int32Array) => [...numbers.subarray(0, tokens.count)];
  return {
    ...rest,
    tokens: [tokens.count, tokensOf(tokens.starts), tokensOf(tokens.ends), tokensOf(tokens.words)],
  };
}

const LETTER = `---
gracious: 1
---
Hi Leah, thank you.

Thank you for the answer. You owe me
one, not two. I don't
mind.

- an item \`code\`

> quoted

The last. <!-- a comment --> And so on.

Kind regards,
Sam
`;
const LONG_LINES =
  'It was kind of you to write so soon, and I shall not forget it.\nThe answer is no.\n\nWhy\nnot?\n\nSam Roe';
const PIECES = ['', 'a', ' ', '.', '\n', '\n\n', ' You owe me.', ':', '<', '-- \n', 'On ', '- '];

describe('what two texts have in common', () => {
  it.each([
    ['abcd', 'abXcd', 2, 2],
    ['abXcd', 'abcd', 2, 2],
    ['abc', 'abc', 3, 0],
    ['aa', 'aaa', 2, 0],
    ['', 'abc', 0, 0],
    ['abc', 'xyz', 0, 0],
    ['xbc', 'ybc', 0, 2],
  ])('of %j and %j is %i units before and %i behind', (one, other, before, behind) => {
    expect(commonOf(one, other)).toEqual({ before, behind });
  });

  it.each([0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 511, 512, 599])(
    'of long ones that differ at %i is all but that',
    at => {
      const text = 'a'.repeat(600);
      const changed = (unit: string) => text.slice(0, at) + unit + text.slice(at + 1);
      expect(commonOf(changed('b'), changed('c'))).toEqual({ before: at, behind: 599 - at });
      expect(commonOf(changed('b'), changed('cde'))).toEqual({ before: at, behind: 599 - at });
      expect(commonOf(text, changed('')).before).toBe(599);
      expect(commonOf(text, `${text.slice(0, at)}b${text.slice(at)}`)).toEqual({
        before: at,
        behind: 600 - at,
      });
    },
  );
});

describe('an amended draft', () => {
  it.each([
    [
      'a word in a paragraph',
      'One two.\n\nThree four. Five.\n\nSix.',
      'One two.\n\nThree x four. Five.\n\nSix.',
    ],
    ['the first paragraph', 'One two.\n\nThree.', 'One xtwo.\n\nThree.'],
    ['the last paragraph', 'One.\n\nTwo three.', 'One.\n\nTwo three and.'],
    ['a paragraph behind a record', '---\nrole: x\n---\nOne two.\n', '---\nrole: x\n---\nOne, two.\n'],
    ['a paragraph of several lines', 'One\ntwo\nthree.\n\nFour.', 'One\ntwox\nthree.\n\nFour.'],
    ['one that shrinks', 'One two three.\n\nFour.', 'One three.\n\nFour.'],
    ['space behind the last word', 'One two.\n', 'One two. \n'],
    ['a colon far from the start of a line', 'Again and again: so it is.', 'Again and again: so it was.'],
  ])('is made for %s', (_, before, after) => {
    const draft = amended(before, after);
    expect(draft).not.toBeNull();
    expect(draft?.text).toBe(after);
  });

  it.each([
    ['the record changes', '---\nrole: x\n---\nOne.\n', '---\nrole: y\n---\nOne.\n'],
    ['a text may get a record', '---\nOne.\n', '---\nOne two.\n'],
    ['a paragraph is parted', 'One two.\n\nThree.', 'One\n\ntwo.\n\nThree.'],
    ['a line is parted', 'One two.\n\nThree.', 'One\ntwo.\n\nThree.'],
    ['two paragraphs are joined', 'One.\n\nTwo.', 'One.Two.'],
    ['markup comes', 'One two.\n\nThree.', 'One `two.\n\nThree.'],
    ['markup is there', 'One `a` two.\n\nThree.', 'One `a` twox.\n\nThree.'],
    ['a paragraph becomes a list', 'One two.\n\nThree.', '- One two.\n\nThree.'],
    ['it is an item of a list', '- One two.\n- Three.', '- One two.\n- Three four.'],
    ['it stands behind a single line break', '# One\nTwo three.', '# One\nTwo four.'],
    ['a line may be a header', 'From: me\nand so on.', 'From: me\nand so off.'],
    ['a line becomes a header', 'One two.\nand so on.', 'One: two.\nand so on.'],
    ['a line may be an attribution', 'On we go.\n\nTwo.', 'On we went.\n\nTwo.'],
    ['an indented line may be an attribution', 'So\n  On we go.\n\nTwo.', 'So\n  On we went.\n\nTwo.'],
    ['nothing is left of a paragraph', 'One.\n\nTwo.\n\nThree.', 'One.\n\n\n\nThree.'],
    ['a text was empty', '', 'One.'],
    ['only blank lines were there', '\n\n', '\nOne.\n'],
    ['the edit is between paragraphs', 'One.\n\n\n\nTwo.', 'One.\n\nx\n\nTwo.'],
    [
      'the sign-off gains a sentence',
      'Thank you.\n\nOne two three four five.\nSam Roe',
      'Thank you.\n\nBest,\nSam Roe',
    ],
  ])('is not made when %s', (_, before, after) => {
    expect(amended(before, after)).toBeNull();
  });

  it('cuts lines anew that are short beside one that has become long', () => {
    const start = `Thank you for the answer, and for the ${'long '.repeat(5)}talk about it\nSo it was good. I do hope so.\nI `;
    const before = `${start}thank you for ${'many '.repeat(7)}talks`;
    const after = `${before} and for all the others`;
    expect(parseDraft(after, lexicon).sentences.length).toBe(
      parseDraft(before, lexicon).sentences.length + 1,
    );
    expect(plain(amended(before, after) ?? parseDraft('', lexicon))).toEqual(
      plain(parseDraft(after, lexicon)),
    );
  });

  it('knows a closing phrase with paragraphs below it for what it is', () => {
    const before = 'Thank you.\n\nKind regards\n\nSam Roe\n\nAcme\n';
    const after = before.replace('Kind', 'Kindest');
    expect(parseDraft(before, lexicon).sentences.map(({ part }) => part)).toContain('sign-off');
    expect(plain(amended(before, after) ?? parseDraft('', lexicon))).toEqual(
      plain(parseDraft(after, lexicon)),
    );
  });

  it('joins lines anew that were short beside one that was long', () => {
    const after = `Thank you for the ${'long '.repeat(9)}\nSo I thank you for ${'many '.repeat(7)}talks`;
    const before = `${after} and for all the others`;
    expect(parseDraft(after, lexicon).sentences.length).toBe(
      parseDraft(before, lexicon).sentences.length - 1,
    );
    expect(plain(amended(before, after) ?? parseDraft('', lexicon))).toEqual(
      plain(parseDraft(after, lexicon)),
    );
  });

  it.each([
    ['with a record', LETTER],
    ['with long lines', LONG_LINES],
    ['with Windows line ends', 'Hi Leah,\r\n\r\nThank you. So be it.\r\nYou owe me.\r\n\r\nSam\r\n'],
  ])('%s is what reading the text anew yields, wherever something comes or goes', (_, letter) => {
    const last = parseDraft(letter, lexicon);
    let count = 0;
    for (let at = 0; at <= letter.length; at += 2) {
      for (const piece of PIECES) {
        for (const gone of piece === '' ? [1, 4] : [0]) {
          const text = letter.slice(0, at) + piece + letter.slice(at + gone);
          const amender = new Amender(lexicon);
          const first = amender.amend(last, text, commonOf(letter, text));
          if (first === null) continue;
          count++;
          expect(plain(first), `${piece} for ${gone} at ${at}`).toEqual(plain(parseDraft(text, lexicon)));
          for (const more of ['x', '. So', ' [me]', '\n', ' `me`', ' <b>me']) {
            const longer = text.slice(0, at + piece.length) + more + text.slice(at + piece.length);
            const common = commonOf(text, longer);
            const before = amender.amend(last, text, commonOf(letter, text));
            const second = before === null ? null : amender.amend(before, longer, common);
            if (second === null) continue;
            const read = plain(parseDraft(longer, lexicon));
            expect(plain(second), `${piece}${more} for ${gone} at ${at}`).toEqual(read);
          }
        }
      }
    }
    expect(count).toBeGreaterThan(letter.length / 2);
  });
});
