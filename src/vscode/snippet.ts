import * as vscode from 'vscode';
import type { Piece } from '../core/index.ts';

/**
 * The pieces of a letter as a snippet: words as they are, gaps as tab stops that show what belongs there. Gaps of one
 * name are filled together. Words never become snippet syntax.
 */
export function toSnippet(pieces: readonly Piece[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const numbers = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      snippet.appendText(piece.text);
      continue;
    }
    const number = numbers.get(piece.name) ?? numbers.size + 1;
    numbers.set(piece.name, number);
    snippet.appendPlaceholder(`[${piece.label}]`, number);
  }
  return snippet.appendTabstop(0);
}
