import { withoutEnd } from '../text/ends.ts';
import type { Range } from '../text/range.ts';

/**
 * Where quoted words stand in a part of a text, as UTF-16 offsets. Kinds of quotation marks, dashes and white space and
 * the case of letters do not matter; an ellipsis or a stop at either end of the quote is passed over. `null` when they do
 * not stand there.
 */
export function findQuote(text: string, { start, end }: Range, quote: string): Range | null {
  const wanted = withoutEnd(plain(quote.slice(0, 2_000)).text, /[\s"'.…]/).replace(/^[\s"'.…]+/, '');
  if (wanted === '') return null;
  const { text: part, places } = plain(text.slice(start, end));
  const found = part.indexOf(wanted);
  const first = places[found];
  const last = places[found + wanted.length - 1];
  return found < 0 || first === undefined || last === undefined
    ? null
    : { start: start + first, end: start + last + 1 };
}

/** A text as quotes are compared, one unit for one, and where each unit comes from. */
function plain(text: string): { readonly text: string; readonly places: readonly number[] } {
  let result = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = plainUnit(text.charAt(index));
    if (unit === ' ' && result.endsWith(' ')) continue;
    result += unit;
    places.push(index);
  }
  return { text: result, places };
}

function plainUnit(unit: string): string {
  if (/\s/.test(unit)) return ' ';
  if ('“”„«»'.includes(unit)) return '"';
  if ('‘’ʼ'.includes(unit)) return "'";
  if ('–—‑‐'.includes(unit)) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
