import { isInvisible, isSpace } from '../words/fold.ts';
import { LONGEST_FACT } from './limits.ts';

/**
 * Mail text as a fact: one line, no control, bidi or invisible characters, no lone surrogates, white space
 * collapsed, at most `longest` UTF-16 units.
 */
export function toOneLine(text: string, longest: number = LONGEST_FACT): string {
  let result = '';
  let pending = false;
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (isSpace(unit) || (unit >= 0x80 && unit <= 0x9f)) {
      pending = result !== '';
    } else if (!isInvisible(unit) && !isUnusable(character, unit)) {
      const next = pending ? ` ${character}` : character;
      if (result.length + next.length > longest) break;
      result += next;
      pending = false;
    }
  }
  return result;
}

/** Lone surrogates, tag characters that hide text, and the units that mark private or missing characters. */
function isUnusable(character: string, unit: number): boolean {
  if (character.length === 1) return (unit >= 0xd800 && unit <= 0xf8ff) || unit >= 0xfff0;
  const point = character.codePointAt(0) ?? 0;
  return point >= 0xe0000;
}
