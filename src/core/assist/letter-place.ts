import type { Draft } from '../text/draft.ts';
import type { Range } from '../text/range.ts';

/** Where the letter stands in a draft: the writer's own part of the body, without white space around it. */
export function letterOf({ text, body, ownEnd }: Draft): Range {
  let start = body.start;
  let end = Math.max(body.start, Math.min(ownEnd, body.end));
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** The draft with other words in a place of it; line breaks become those of the draft. */
export function withWords({ text }: Draft, { start, end }: Range, words: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const own = words.replace(/\r\n?/g, '\n').replaceAll('\n', eol);
  return text.slice(0, start) + own + text.slice(end);
}

/**
 * Where the letter stands in a draft that was made of another one: between the same record and the same end. What an
 * answer declares to be a signature or a quoted mail is part of its letter.
 */
export function changedLetterOf(draft: Draft, original: Draft): Range {
  const { start } = letterOf(draft);
  const tail = original.text.slice(letterOf(original).end);
  const end = draft.text.endsWith(tail) ? draft.text.length - tail.length : draft.text.length;
  return { start, end: Math.max(start, end) };
}
