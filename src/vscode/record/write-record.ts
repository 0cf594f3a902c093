import * as vscode from 'vscode';
import {
  type DraftRecord,
  EMPTY_RECORD,
  editFrontMatter,
  type FrontMatterChanges,
  readFrontMatter,
} from '../../core/index.ts';
import { applyEdits } from '../apply-edits.ts';

/** What a draft says of its application. */
export function recordOf(document: vscode.TextDocument): DraftRecord {
  return readFrontMatter(document.getText())?.record ?? EMPTY_RECORD;
}

/**
 * Changes keys of a draft's front matter through the editor, so that it can be undone, and saves a draft that had no
 * unsaved changes. `false`, with a word to the person, where the front matter cannot be changed safely.
 */
export async function writeRecord(
  document: vscode.TextDocument,
  changes: FrontMatterChanges,
): Promise<boolean> {
  const edits = editFrontMatter(document.getText(), changes);
  const wasClean = !document.isDirty && !document.isUntitled;
  if (edits === null || !(await applyEdits(document, edits))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The front matter cannot be changed safely as it is written. Mend it (the Problems view shows where), then try again.',
      ),
    );
    return false;
  }
  if (wasClean) await document.save();
  return true;
}
