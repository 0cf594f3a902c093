import * as vscode from 'vscode';
import { MailError, type ReadMail, readMail } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';

/** Reads a mail; `undefined`, with a clear message to the person, for what is none. */
export async function readSafely(
  input: string | Uint8Array,
  fileName?: string,
): Promise<ReadMail | undefined> {
  try {
    return await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the mail') },
      () => readMail(input, fileName === undefined ? {} : { fileName }),
    );
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    void vscode.window.showErrorMessage(inEditorLanguage(error.message));
    return undefined;
  }
}
