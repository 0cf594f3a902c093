import { readLetter } from '../../../../src/core/assist/facts/letter.ts';
import { createFactLexicon } from '../../../../src/core/assist/facts/lexicon.ts';
import type { Found, Reading } from '../../../../src/core/assist/facts/reading.ts';
import { Sources } from '../../../../src/core/assist/facts/sources.ts';
import { createLinter, type Material, readMail } from '../../../../src/core/index.ts';
import { parseDraft } from '../../../../src/core/text/draft.ts';

/** What the person's files say. */
export interface Told {
  readonly mail?: string;
  readonly notes?: string;
}

const RECORD = `---
gracious: 1
company: Ledgerly
role: Clerk
stage: interview
received: 2026-11-11T08:00:00Z
---

Hello Ada,

`;
const linter = createLinter();
const lexicon = createFactLexicon();

/** A letter of one paragraph, read beside files. */
export async function readingOf(sentences: string, { mail = '', notes = '' }: Told): Promise<Reading> {
  const material: Material = {
    draft: `${RECORD}Thank you for your answer.\n\nBest wishes,\nSam\n`,
    mail: mail === '' ? null : await readMail(mail),
    notes,
  };
  const draft = parseDraft(`${RECORD}${sentences}\n\nBest wishes,\nSam\n`, linter.lexicon);
  return {
    text: draft.text,
    sentences: readLetter(draft, lexicon),
    sources: new Sources(material, parseDraft(material.draft, linter.lexicon), lexicon),
    own: notes.toLowerCase(),
    everything: ` ${notes.toLowerCase()} `,
    lexicon,
    stage: 'interview',
  };
}

/** The words that a check marks. */
export async function marked(
  check: (reading: Reading) => Found,
  sentences: string,
  told: Told,
): Promise<readonly string[]> {
  const reading = await readingOf(sentences, told);
  return check(reading).marks.map(({ start, end }) => reading.text.slice(start, end));
}

/** The sentence that holds a word, and the word's place in it. */
export async function placeOf(word: string, sentences: string, told: Told) {
  const reading = await readingOf(sentences, told);
  for (const sentence of reading.sentences) {
    const index = sentence.words.findIndex(each => reading.text.slice(each.start, each.end) === word);
    const found = sentence.words[index];
    if (found !== undefined) return { reading, sentence, index, word: found };
  }
  throw new Error(`No word “${word}” in “${sentences}”`);
}
