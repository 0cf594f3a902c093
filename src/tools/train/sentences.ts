import { FeatureReader } from '../../core/model/features.ts';
import { stemRow, wordRow } from '../../core/model/net.ts';
import type { Vocabulary } from '../../core/text/vocabulary.ts';
import { isBad, shareOf } from './costs.ts';
import type { Example } from './examples.ts';
import type { NetTask, Sentences } from './net.ts';

const EPOCHS = 12;

/** The words of examples as the net reads them. */
export function toSentences(examples: readonly Example[], vocabulary: Vocabulary): Sentences {
  const reader = new FeatureReader(vocabulary);
  const known = new Map<number, number>();
  const rows: number[] = [];
  const words: number[] = [];
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ draft, firstToken, endToken }, index) => {
    const last = reader.read(draft, firstToken, endToken);
    for (let place = 1; place < last; place++) {
      const hash = reader.words[place] ?? 0;
      const word = known.get(hash) ?? known.size;
      if (word === known.size) {
        known.set(hash, word);
        rows.push(wordRow(hash), stemRow(reader.stems[place] ?? 0));
      }
      words.push(word);
    }
    starts[index + 1] = words.length;
  });
  return { starts, words: Int32Array.from(words), rows: Int32Array.from(rows) };
}

/** What the net is to learn from the examples that `isIn` lets in. */
export function toNetTask(
  examples: readonly Example[],
  labels: readonly string[],
  isIn: (index: number) => boolean,
  seed: number,
): NetTask {
  const targets = examples.flatMap(each => [
    isBad(each),
    ...labels.map(label => each.labels.includes(label)),
  ]);
  let clean = 0;
  let bad = 0;
  const shares = examples.map((each, index) => (isIn(index) ? shareOf(each) : 0));
  examples.forEach((each, index) => {
    if (isBad(each)) bad += shares[index] ?? 0;
    else clean += shares[index] ?? 0;
  });
  const costs = Float32Array.from(
    examples,
    (each, index) => (shares[index] ?? 0) * (isBad(each) ? clean / bad : 1),
  );
  return { targets: Uint8Array.from(targets, Number), costs, epochs: EPOCHS, seed };
}
