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
      message: `Copied: ${text.length} characters, and LinkedIn takes 300. Paste it into the invitation.`,
    };
  });
}

const NEW_NOTE = 'New Draft from Template…';

async function offerNote(length: number, excess: number): Promise<void> {
  const answer = await vscode.window.showWarningMessage(
    `A note on LinkedIn has 300 characters and this letter has ${length}. Shorten it by ${excess}, or start a short note from a template.`,
    NEW_NOTE,
  );
  if (answer === NEW_NOTE) await vscode.commands.executeCommand('gracious.newDraft');
}
