import { describe, expect, it } from 'vitest';
import { createLinter, findStyle } from '../../src/core/index.ts';
import type { Diagnostic } from '../../src/core/lint/types.ts';
import { applyEdits } from '../../src/core/text/range.ts';

const linter = createLinter();

async function check(text: string): Promise<readonly Diagnostic[]> {
  const { letter } = linter.examine(text, { groups: [] });
  return linter.lint(text, { groups: ['style'], more: await findStyle(letter.draft) });
}

/** Rule and words of each hint. */
async function hints(text: string): Promise<readonly string[]> {
  return (await check(text)).map(each => `${each.rule}: ${text.slice(each.range.start, each.range.end)}`);
}

describe('findStyle', () => {
  it.each([
    ['The choice was made by the board.', ['style-passive: was made']],
    ['I write in order to thank you.', ['style-wordiness: in order to']],
    ['In order to thank you, I write.', ['style-wordiness: In order to']],
    ['You left no stone unturned.', ['style-cliche: no stone unturned']],
    ['Thank you for the the tour.', ['style-repetition: the']],
  ])('says of %s', async (text, expected) => {
    expect(await hints(text)).toEqual(expected);
  });

  it.each([
    'I was invited twice, and I would be glad to be considered again.',
    'I am honoured, and I was a little disappointed.',
    'Perhaps you would share one thought, should it be possible.',
    'It was very kind of you, and I really enjoyed the day. So thank you.',
    'However it turns out, it was a warm welcome. I shall keep an eye on your work.',
    'There is no hurry, and there are many of us.',
    'I know that that team is busy, and so, so kind.',
  ])('leaves alone: %s', async text => {
    expect(await hints(text)).toEqual([]);
  });

  it('is exact behind emoji, curly quotes and Windows line ends', async () => {
    const text =
      '---\r\ngracious: 1\r\n---\r\nHi Mia 👋🏽,\r\n\r\nIt’s “fine”. 🎈 I write in order to\r\nsay so.\r\n';
    expect(await hints(text)).toEqual(['style-wordiness: in order to']);
  });

  it('does not look into code, comments and quoted mail, nor across them', async () => {
    const text =
      'It was `in order to` <!-- no stone unturned --> the `x` the talk.\n\n> It was made in order to\n';
    expect(await hints(text)).toEqual([]);
  });

  it('leaves greeting and sign-off alone', async () => {
    expect(await hints('Hi Mia Mia,\n\nThank you for the talk.\n\nYours yours,\nIn order to')).toEqual([]);
  });

  it('mends what nobody means, and suggests the rest', async () => {
    const [slip] = await check('Thank you for the the tour.');
    expect(applyEdits('Thank you for the the tour.', slip?.fix ?? [])).toBe('Thank you for the tour.');
    const [long] = await check('In order to thank you, I write.');
    expect(long?.fix).toBeNull();
    expect(applyEdits('In order to thank you, I write.', long?.suggestions[0]?.edits ?? [])).toBe(
      'To thank you, I write.',
    );
  });

  it('gives hints that a comment turns off', async () => {
    const text = '<!-- gracious-disable-next-line style-wordiness -->\nI write in order to thank you.\n';
    expect(await hints(text)).toEqual([]);
  });

  it('cuts long lines at spaces and stays exact', async () => {
    const text = `${'so many words without a stop '.repeat(100)}in order to end`;
    expect(await hints(text)).toEqual(['style-wordiness: in order to']);
  });

  it('is bounded on a megabyte', async () => {
    const text = 'Thank you for the talk in order to meet you all.\n\n'.repeat(20_000);
    const { letter } = linter.examine(text, { groups: [] });
    const found = await findStyle(letter.draft);
    expect(found).toHaveLength(200);
  });
});
