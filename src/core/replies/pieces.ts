/** A stretch of a rendered letter: words, or a gap for the writer. Gaps of one name are one tab stop. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly label: string };

/** The letter as plain text; a gap shows as `[Label]`. */
export function piecesToText(pieces: readonly Piece[]): string {
  return pieces.map(piece => (piece.kind === 'text' ? piece.text : `[${piece.label}]`)).join('');
}

/**
 * Removes what conditions leave behind: spaces at line ends and in a row, more than one empty line, line breaks at both
 * ends. Neighbouring words become one piece.
 */
export function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  let text = '';
  let spaces = false;
  let breaks = 0;
  const flush = (): void => {
    const started = text !== '' || tidied.length > 0;
    if (breaks > 0 && started) text += breaks > 1 ? '\n\n' : '\n';
    else if (spaces && started) text += ' ';
    spaces = false;
    breaks = 0;
  };
  for (const piece of pieces) {
    if (piece.kind === 'placeholder') {
      flush();
      if (text !== '') tidied.push({ kind: 'text', text });
      text = '';
      tidied.push(piece);
      continue;
    }
    for (const character of piece.text) {
      if (character === '\n') breaks++;
      else if (character === ' ' || character === '\t' || character === '\r') spaces = true;
      else {
        flush();
        text += character;
      }
    }
  }
  if (text !== '') tidied.push({ kind: 'text', text });
  return tidied;
}
