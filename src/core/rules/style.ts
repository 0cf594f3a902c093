import type { Finding } from '../lint/types.ts';
import type { Draft } from '../text/draft.ts';
import { overlaps, type Range } from '../text/range.ts';
import { type StyleCheck, toStyleFinding } from './style-rules.ts';

/** A hint of the style library with the rule it belongs to, for `LintOptions.more`. */
export interface StyleFinding {
  readonly rule: string;
  readonly finding: Finding;
}

/** The library is slow on long lines; it never gets more UTF-16 units at once. */
const LONGEST_PIECE = 1000;
/** Pieces looked at in one draft, about 0.1 s; what comes behind them gets no hints. */
const MOST_PIECES = 200;

const CHECKS: readonly StyleCheck[] = ['passive', 'tooWordy', 'cliches', 'illusion'];
const OFF = {
  passive: false,
  tooWordy: false,
  cliches: false,
  illusion: false,
  so: false,
  thereIs: false,
  weasel: false,
  adverb: false,
};

/**
 * Hints of the write-good library on the writer's own sentences, without greeting and sign-off. Its checks of weasel
 * words, adverbs, "so" and "there is" are off: hedges are courtesy here. Looks at about the first 200,000 units.
 * @returns findings with UTF-16 offsets into the draft's text
 */
export async function findStyle(draft: Draft): Promise<readonly StyleFinding[]> {
  const { default: writeGood } = await import('write-good');
  return piecesOf(draft).flatMap(piece => {
    const holes = holesIn(draft, piece);
    const text = masked(draft.text, piece, holes);
    return CHECKS.flatMap(check =>
      writeGood(text, { ...OFF, [check]: true }).flatMap(({ index, offset }) => {
        const start = piece.start + index;
        return toStyleFinding(draft.text, check, { start, end: start + offset }, holes) ?? [];
      }),
    );
  });
}

/** Sentences of one block taken together up to the longest piece; a longer sentence is cut at a space. */
function piecesOf(draft: Draft): readonly Range[] {
  const pieces: { start: number; end: number; block: number }[] = [];
  for (const { part, block, contentStart, end } of draft.sentences) {
    if (part !== 'body') continue;
    const last = pieces.at(-1);
    if (last !== undefined && last.block === block && end - last.start <= LONGEST_PIECE) {
      last.end = end;
      continue;
    }
    for (let start = contentStart; start < end && pieces.length < MOST_PIECES; ) {
      const cut = endOfPiece(draft.text, start, end);
      pieces.push({ start, end: cut, block });
      start = cut;
    }
  }
  return pieces;
}

function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PIECE) return end;
  const space = text.slice(start, start + LONGEST_PIECE).lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : LONGEST_PIECE);
}

/** The text of a piece with spaces for what are not the writer's words, so that offsets stay true. */
function masked(text: string, piece: Range, holes: readonly Range[]): string {
  let mask = '';
  let position = piece.start;
  for (const hole of holes) {
    const start = Math.max(hole.start, position);
    const end = Math.min(hole.end, piece.end);
    if (end <= start) continue;
    mask += text.slice(position, start) + ' '.repeat(end - start);
    position = end;
  }
  return mask + text.slice(position, piece.end);
}

function holesIn(draft: Draft, range: Range): readonly Range[] {
  const block = draft.blocks.find(each => each.start <= range.start && range.end <= each.end);
  return (block?.holes ?? []).filter(hole => overlaps(hole, range));
}
