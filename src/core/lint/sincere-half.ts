/** Words with which people thank and accept; with others in it, a half sentence may be anything. */
const SINCERE: ReadonlySet<string> = new Set(
  `thank thanks you many so very much again for to from the a an your this that it i we am do really truly fully completely certainly
  of course accept respect understand appreciate acknowledge grateful thankful reply answer response message mail email note letter update news
  decision choice outcome result time consideration considering interest interview interviews conversation conversations
  call feedback opportunity chance kind kindness prompt quick honest detailed thoughtful clear open letting me know telling getting
  back coming writing taking making giving meeting talking speaking with and on in at all have made took had the effort words
  role position job application being`.split(/\s+/),
);

/** Begins thanks or acceptance. */
const OPENING =
  /^(?:(?:many )?thanks\b|thank you\b|i (?:\w+ly |do |am )?(accept|respect|understand|acknowledge|appreciate|grateful|thankful)\b)/i;
const ACCEPTANCE = /\b(?:accept|respect|understand|acknowledge)\b/i;
const THANKS = /\b(?:thanks?|appreciate|grateful|thankful)\b/i;

/** A comma or none, and a word that takes back what was said before it. */
const TURN = /,? (?:but|yet|however|though|although|except)\b|; /i;

/** Longer halves say more than thanks. UTF-16 units. */
const LONGEST = 160;

/** What may stay of a flagged sentence. */
export interface SincereHalf {
  /** Without a mark at its end. */
  readonly text: string;
  /** UTF-16 offset in the sentence at which the other half begins. */
  readonly end: number;
}

/** The first half of a sentence that thanks or accepts before it turns: "I accept your decision, but why …"; `null` without one. */
export function sincereHalfOf(sentence: string): SincereHalf | null {
  const begin = sentence.slice(0, LONGEST);
  const turn = TURN.exec(begin);
  if (turn === null) return null;
  const text = begin.slice(0, turn.index);
  const isSincere =
    OPENING.test(text) &&
    /^[a-z ,'’]+$/i.test(text) &&
    text.split(/[ ,]+/).every(word => SINCERE.has(word.toLowerCase()));
  return isSincere && text.includes(' ') ? { text, end: turn.index } : null;
}

/** Whether a sentence says once more what a half says. */
export function repeats(half: SincereHalf, sentence: string): boolean {
  return [ACCEPTANCE, THANKS].some(each => each.test(half.text) && each.test(sentence));
}
