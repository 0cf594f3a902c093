import * as vscode from 'vscode';
import {
  type DraftRecord,
  EMPTY_RECORD,
  editFrontMatter,
  type FrontMatterChanges,
  readFrontMatter,
} from '../../core/index.ts';
import { applyEdits } from '../apply-edits.ts';

/** Edits that came too late, for the person was typing, are made anew this many times. */
const MOST_TRIES = 3;

/** What a draft says of its application. */
export function recordOf(document: vscode.TextDocument): DraftRecord {
  return readFrontMatter(document.getText())?.record ?? EMPTY_RECORD;
}

/**
 * Changes keys of a draft's front matter through the editor, so that it can be undone, and saves a draft that had no
 * unsaved changes. `false`, with a word to the person, where the front matter cannot be changed safely or keeps being changed.
 */
export async function writeRecord(
  document: vscode.TextDocument,
  changes: FrontMatterChanges,
): Promise<boolean> {
  const wasClean = !document.isDirty && !document.isUntitled;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const edits = editFrontMatter(document.getText(), changes);
    if (edits === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The front matter cannot be changed safely as it is written. Mend it (the Problems view shows where), then try again.',
        ),
      );
      return false;
    }
    if (!(await applyEdits(document, edits))) continue;
    if (wasClean) await document.save();
    return true;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The letter was changed in the same moment, so nothing was recorded. Try again.'),
  );
  return false;
}
