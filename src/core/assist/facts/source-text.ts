import type { ReadMail } from '../../mail/types.ts';
import { isInvisible } from '../../mail/words/fold.ts';
import type { Draft } from '../../text/draft.ts';
import type { Range } from '../../text/range.ts';
import { findContacts } from './contacts.ts';

/** So much of a mail or of notes is evidence; behind it no one writes facts for a letter. UTF-16 units. */
export const LONGEST_SOURCE = 12_000;

/** What speaks to a machine and not to the reader of a mail. */
const TO_A_MACHINE =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|rule|above|previous|prior|earlier|guideline)|\b(?:system|developer) ?(?:prompt|message|note|override)|^\W{0,4}(?:system|assistant|user|developer|ai|model)\W{0,3}:|\b(?:language model|ai (?:assistant|model|system|agent)|chatbot|chatgpt|copilot|llm|jailbreak)\b|\b(?:as|dear) an? ?(?:ai|assistant)\b|<\||\|>|\[\/?inst\]|<\/?(?:system|assistant|user|mail|letter|instructions?)\b|\b(?:the|your) (?:reply|letter|answer|response|output|draft) (?:must|should|shall|has to|needs to)\b|\b(?:include|insert|add|append|mention|state|write|say|put|repeat|claim|confirm|output|print)\b.{0,40}\b(?:in|into|to|at the end of) (?:the|your|this|every|any) (?:reply|letter|answer|response|output|draft|text)\b|\b(?:tool|function) ?calls?\b|\b(?:call|run|use|invoke) the \w{1,30} (?:tool|function|command)\b/i;

/** The parts of a mail that may prove something: no addresses of the web, no lines that speak to a machine. */
export function provingPartsOfMail({ text }: ReadMail): readonly Range[] {
  return linesOf(text, { start: 0, end: Math.min(text.length, LONGEST_SOURCE) })
    .filter(line => !isForMachine(text.slice(line.start, line.end)) && !isDateLine(text, line))
    .flatMap(line => without(line, findContacts(text, line)));
}

/** Whether a line of a mail gives orders to a program or hides letters from the reader. */
export function isForMachine(line: string): boolean {
  return TO_A_MACHINE.test(line.slice(0, 4_000)) || hasHiddenLetters(line);
}

/** When a mail was sent is a fact of its own. */
function isDateLine(text: string, { start }: Range): boolean {
  return /^\W{0,4}(?:date|sent|received) ?:/i.test(text.slice(start, start + 20));
}

/** Tag characters, changes of direction, or invisible characters inside words. */
function hasHiddenLetters(line: string): boolean {
  let invisible = 0;
  for (let index = 0; index < line.length; index++) {
    const unit = line.charCodeAt(index);
    if (unit === 0xdb40 || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069))
      return true;
    if (isInvisible(unit) && unit !== 0xad && !(unit >= 0xfe00 && unit <= 0xfe0f)) invisible++;
  }
  return invisible > 3;
}

/** The person's own prose in a draft, without gaps that ask to be filled. */
export function provingPartsOfDraft(draft: Draft): readonly Range[] {
  return draft.blocks.flatMap(block => {
    const gaps = bracketsIn(draft.text, block);
    return without(
      block,
      [...block.holes.filter(hole => hole.opaque), ...gaps].sort((a, b) => a.start - b.start),
    );
  });
}

/** `[one thing you talked about]` is a question, not a fact. */
function bracketsIn(text: string, { start, end }: Range): readonly Range[] {
  const gaps: Range[] = [];
  let position = text.indexOf('[', start);
  while (position >= 0 && position < end) {
    const close = text.indexOf(']', position);
    if (close < 0 || close >= end) break;
    gaps.push({ start: position, end: close + 1 });
    position = text.indexOf('[', close);
  }
  return gaps;
}

/** The person's notes as far as they are read. */
export function provingPartsOfNotes(notes: string): readonly Range[] {
  return linesOf(notes, { start: 0, end: Math.min(notes.length, LONGEST_SOURCE) });
}

function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    if (to > from) lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** A range without the holes in it; the holes are sorted. */
export function without({ start, end }: Range, holes: readonly Range[]): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const hole of holes) {
    if (hole.start > from) parts.push({ start: from, end: Math.min(hole.start, end) });
    from = Math.max(from, hole.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}
