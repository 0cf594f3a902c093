import * as vscode from 'vscode';
import type { LetterPreview } from '../hand-over/preview.ts';
import { findTarget } from '../hand-over/target.ts';

/** Shows beside the draft exactly what goes out of it. */
export function registerPreviewLetter(preview: LetterPreview): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.previewLetter', async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document !== undefined) await preview.show(document);
  });
}
