import * as vscode from 'vscode';
import { toLinkedInNote } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { registerWay } from '../hand-over/way.ts';

/** Copies the letter as the note of a LinkedIn invitation; one that LinkedIn would cut is not copied. */
export function registerCopyAsLinkedInNote(checker: Checker): vscode.Disposable {
  return registerWay('gracious.copyAsLinkedInNote', checker, async ({ letter }) => {
    const { text, excess } = toLinkedInNote(letter);
    if (excess > 0) {
      void offerNote(text.length, excess);
      return null;
    }
    await vscode.env.clipboard.writeText(text);
    return {
      message: vscode.l10n.t(
        'Copied: {0} characters, and LinkedIn takes 300. Paste it into the invitation.',
        text.length,
      ),
    };
  });
}

async function offerNote(length: number, excess: number): Promise<void> {
  const newNote = vscode.l10n.t('New Draft from Template…');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'A note on LinkedIn has 300 characters and this letter has {0}. Shorten it by {1}, or start a short note from a template.',
      length,
      excess,
    ),
    newNote,
  );
  if (answer === newNote) await vscode.commands.executeCommand('gracious.newDraft');
}
