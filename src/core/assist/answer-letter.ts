import { endOfGreeting } from '../text/parts.ts';
import { LONGEST_LETTER } from './limits.ts';
import type { AnswerFault } from './types.ts';

/** The words that were asked for, or why there are none. */
export type Taken = { readonly text: string } | { readonly fault: AnswerFault };

/** The letter in an answer: between its marks, else in the one code fence, else the answer itself when it is a letter. */
export function takeLetter(answer: string): Taken {
  const marked = between(answer, '<letter>', '</letter>') ?? fenced(answer);
  if (marked !== null) return 'text' in marked ? asLetter(marked.text) : marked;
  const text = answer.trim();
  if (!startsWithGreeting(text)) return { fault: 'unreadable' };
  return endsWithName(text) ? asLetter(text) : { fault: 'cut-off' };
}

/** The sentence in an answer: between its marks, else the answer itself when it is one line. */
export function takeSentence(answer: string): Taken {
  const marked = between(answer, '<sentence>', '</sentence>') ?? fenced(answer);
  if (marked !== null && 'fault' in marked) return marked;
  const text = unquoted((marked?.text ?? answer).replace(/\s+/g, ' ').trim());
  if (text === '') return { fault: 'empty' };
  if (
    marked === null &&
    (answer.trim().includes('\n') || text.length > LONGEST_SENTENCE || /[<>{}]/.test(text))
  ) {
    return { fault: 'unreadable' };
  }
  if (text.length > LONGEST_SENTENCE) return { fault: 'too-long' };
  return /[.?!…”"')]$/.test(text) ? { text } : { fault: 'cut-off' };
}

const LONGEST_SENTENCE = 600;

/** What stands between the last pair of marks; an opening mark alone means that the end is missing. */
function between(answer: string, open: string, close: string): Taken | null {
  const lower = answer.toLowerCase();
  const start = lower.lastIndexOf(open);
  if (start < 0) return null;
  const from = start + open.length;
  const end = lower.indexOf(close, from);
  return end < 0 ? { fault: 'cut-off' } : { text: answer.slice(from, end) };
}

/** What stands in the only code fence. */
function fenced(answer: string): Taken | null {
  const parts = answer.split(/^ {0,3}```[^\n]*$/m);
  if (parts.length === 1) return null;
  if (parts.length === 2) return { fault: 'cut-off' };
  return parts.length === 3 ? { text: parts[1] ?? '' } : { fault: 'unreadable' };
}

/** A letter without the fence and the subject line that models like to add. */
function asLetter(raw: string): Taken {
  const inner = fenced(raw.trim());
  const text = (inner !== null && 'text' in inner ? inner.text : raw)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/^\*{0,9}subject:[^\n]{0,300}\n{1,2}/i, '');
  if (text === '') return { fault: 'empty' };
  return text.length > LONGEST_LETTER ? { fault: 'too-long' } : { text };
}

function startsWithGreeting(text: string): boolean {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= 120 && endOfGreeting(text, { start: 0, end: Math.min(text.length, 400) }) > 0;
}

/** A name below a line that ends in a comma: nothing that goes on talking. */
function endsWithName(text: string): boolean {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const last = lines.at(-1) ?? '';
  const isName =
    last.length <= 60 && last.split(' ').length <= 5 && /^\p{Lu}/u.test(last) && !/[.?!:,]$/.test(last);
  return isName && lines.length > 2 && lines.at(-2)?.endsWith(',') === true;
}

function unquoted(text: string): string {
  const inner = /^["“](.*)["”]$/.exec(text)?.[1];
  return inner !== undefined && !/["“”]/.test(inner) ? inner : text;
}
