import { isInvisible } from '../mail/words/fold.ts';
import { findContacts } from './facts/contacts.ts';
import { isForMachine, without } from './facts/source-text.ts';

/** Text of a source as it goes into a request. */
export interface CleanData {
  readonly text: string;
  /** Whether the end is missing. */
  readonly isCut: boolean;
  /** Lines left out because they speak to a program. */
  readonly leftOut: number;
}

/** Stands for a line of a mail that speaks to a program. */
const LEFT_OUT = '[a line that speaks to a program, not to the reader, was left out]';

/** A person's own words: without control and invisible characters, at most `longest` UTF-16 units. */
export function cleanOwn(text: string, longest: number): CleanData {
  const visible = toVisible(text.slice(0, longest * 2)).trim();
  return {
    text: cut(visible, longest),
    isCut: visible.length > longest || text.length > longest * 2,
    leftOut: 0,
  };
}

/** A mail's words: also without addresses, and without lines that speak to a program. */
export function cleanMail(text: string, longest: number): CleanData {
  let leftOut = 0;
  const lines = text
    .slice(0, longest * 4)
    .split('\n')
    .map(line => {
      if (!isForMachine(line) && !isForMachine(toVisible(line))) return toVisible(withoutContacts(line));
      leftOut++;
      return LEFT_OUT;
    });
  const whole = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: cut(whole, longest), isCut: whole.length > longest || text.length > longest * 4, leftOut };
}

/** A fact or a finding on one line. */
export function cleanLine(text: string, longest: number): string {
  const line = toVisible(withoutContacts(text.slice(0, longest * 4)))
    .replace(/\s+/g, ' ')
    .trim();
  return cut(line, longest);
}

/** Without control characters, changes of direction, tag characters, lone surrogates and what shows nothing. */
export function toVisible(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || character === '\t') result += character;
    else if (!isHidden(code)) result += character === '\u2028' || character === '\u2029' ? '\n' : character;
  }
  return result;
}

function isHidden(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xe0000 && code <= 0xe0fff)) return true;
  return code < 0x10000 && isInvisible(code);
}

function withoutContacts(line: string): string {
  const contacts = findContacts(line, { start: 0, end: line.length });
  if (contacts.length === 0) return line;
  return without({ start: 0, end: line.length }, contacts)
    .map(({ start, end }) => line.slice(start, end))
    .join('[address]');
}

/** The text up to the last white space before the limit. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = Math.max(text.lastIndexOf(' ', longest), text.lastIndexOf('\n', longest));
  const part = text.slice(0, space > longest / 2 ? space : longest);
  return /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
