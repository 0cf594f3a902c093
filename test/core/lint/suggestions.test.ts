import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../src/core/lint/suggestions.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { applyEdits } from '../../../src/core/text/range.ts';

const lexicon = createLexicon([]);

/** The text without the sentence that holds the marked words. */
function without(marked: string): string {
  const at = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const draft = parseDraft(text, lexicon);
  const sentence = draft.sentences.find(each => each.start <= at && at < each.end);
  return sentence === undefined ? text : applyEdits(text, [removalOf(draft, sentence)]);
}

describe('removalOf', () => {
  it.each([
    ['between two sentences', 'One is here. «Two» is here. Three is here.', 'One is here. Three is here.'],
    ['first of a paragraph', '«One» is here. Two is here.', 'Two is here.'],
    [
      'last of a paragraph',
      'One is here. «Two» is here.\n\nThree is here.',
      'One is here.\n\nThree is here.',
    ],
    ['across a line break', 'One is here.\n«Two» is\nhere. Three is here.', 'One is here.\nThree is here.'],
    [
      'a whole paragraph',
      'One is here.\n\n«Two» is here.\n\nThree is here.',
      'One is here.\n\nThree is here.',
    ],
    ['a whole paragraph with CRLF', 'One.\r\n\r\n«Two» is here.\r\n\r\nThree.', 'One.\r\n\r\nThree.'],
    ['behind a greeting', 'Hi Leah, «two» is here. Three is here.', 'Hi Leah, Three is here.'],
    ['alone behind a greeting', 'Hi Leah, «two» is here.', 'Hi Leah,'],
    [
      'an item of a list',
      '- One is here.\n- «Two» is here.\n- Three is here.',
      '- One is here.\n- Three is here.',
    ],
    [
      'an item of a long numbered list',
      '9. One is here.\n10. «Two» is here.\n11. Three.',
      '9. One is here.\n11. Three.',
    ],
    [
      'an item of a list in a list',
      '- One is here.\n  - «Two» is here.\n- Three.',
      '- One is here.\n- Three.',
    ],
    ['an item with more space', '- One is here.\n-   «Two» is here.\n- Three.', '- One is here.\n- Three.'],
    ['words behind a dash', 'One - «two» is here.\n\nThree.', 'Three.'],
    ['an item of a numbered list', '1. One is here.\n2. «Two» is here.\n', '1. One is here.\n'],
  ])('takes out %s', (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });
});
