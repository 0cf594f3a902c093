import { describe, expect, it } from 'vitest';
import { isAnchored, isNews } from '../../../../src/core/assist/facts/anchors.ts';
import { placeOf } from './reading.ts';

const notes = 'the tabby cat slept on my bag, rui asked about the retry logic';

describe('a word that no file has', () => {
  it.each([
    ['Oscar', 'It was fun to have the tabby Oscar on the bag.', true],
    ['Oscar', 'It was fun to have Oscar on the sofa.', false],
    ['nerding', 'I enjoyed nerding about retries.', true],
    ['nerding', 'I enjoyed nerding about taxes.', false],
    ['weld', 'I weld bags for every tabby.', false],
    ['Oscar', 'I drew Oscar the tabby cat on the bag.', true],
    ['Oscar', 'I drew Oscar the tabby on the sofa.', false],
    ['Oscar', 'She told me of Oscar the tabby cat on the bag.', false],
  ])('“%s” in “%s” stands in a passage that is retold: %s', async (name, sentence, expected) => {
    const { reading, sentence: read, index } = await placeOf(name, sentence, { notes });
    expect(isAnchored(index, read, at => at === index, reading)).toBe(expected);
  });

  it('is not excused when another one stands beside it', async () => {
    const { reading, sentence, index } = await placeOf(
      'Oscar',
      'It was fun to have the tabby Oscar on the bag.',
      {
        notes,
      },
    );
    expect(isAnchored(index, sentence, () => true, reading)).toBe(false);
  });
});

describe('news are', () => {
  it.each([
    ['report', 'She told me that the zebra sleeps.', 'zebra', true],
    ['thing of the writer', 'It is like my zebra.', 'zebra', true],
    ['thing of somebody', 'He met his zebra there.', 'zebra', true],
    ['deed of the writer', 'I drew a zebra.', 'zebra', true],
    ['picture', 'It was a zebra of an answer.', 'zebra', false],
    ['joy', 'I enjoyed the zebra.', 'zebra', false],
  ])('what stands in a %s: %s', async (_, sentence, word, expected) => {
    const { reading, sentence: read, index } = await placeOf(word, sentence, {});
    expect(isNews(index, read, reading)).toBe(expected);
  });
});
