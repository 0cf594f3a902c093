import type { Draft, Range, Sentence } from '../../lint/types.ts';
import { findInProse } from './prose-search.ts';

/** Words that are no acronyms; in capitals they are shouted. */
const SHOUTED: ReadonlySet<string> = new Set(
  `about absolutely actually after again all also always amazing and anyone anything are asked award awesome back because been
before being best but call came can cannot chance choice clearly come company congratulations could day deeply definitely
did does done each email enjoyed even ever every everyone everything excellent excited extremely feedback feel find first
for forever forward from gave get give glad good got grateful great had happy hard have hear helpful here him his honest
hope hoping how hurt incredible incredibly interview into job just keep kind know last lot love luck made make many may
maybe meeting might more most much must myself need never news next nice not nothing now once one only opportunity our out
over part people perfect person please pleased position really right role same say see seriously should some someone
something sorry still such super sure talk team tell than thank thanks that the their them then there these they thing
think this time together totally truly understand until upset very want was week well were what when where which why will
wish with wonderful work would wow wrong year yes you your yours`.split(/\s+/),
);

/** Runs of words in capitals that hold at least one common word. */
export function* findShouting(draft: Draft): Iterable<Range> {
  for (const range of findInProse(draft, /\b[A-Z][A-Z'’]*\b(?:[ ,]{1,2}[A-Z][A-Z'’]*\b)*/g)) {
    const words = draft.text.slice(range.start, range.end).split(/[ ,]+/);
    // A gap such as [INSERT DETAIL] is no shout.
    if ('[{<%'.includes(draft.text.charAt(range.start - 1) || ' ')) continue;
    if (words.some(word => word.length > 2 && SHOUTED.has(word.toLowerCase()))) yield range;
  }
}

/** The same words in lower case, with a capital at the start of a sentence and for "I". */
export function toCalm(draft: Draft, { start, end }: Range): string {
  const calm = draft.text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  return opensSentence(draft.sentences, start) ? calm.charAt(0).toUpperCase() + calm.slice(1) : calm;
}

/** Whether a sentence or what follows its greeting starts at an offset. */
function opensSentence(sentences: readonly Sentence[], offset: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence?.start === offset || sentence?.contentStart === offset;
}
