import * as vscode from 'vscode';
import { isPrivateNote } from '../../core/index.ts';
import { isCheckable } from '../drafts.ts';
import { findTarget } from '../hand-over/target.ts';
import { isAssistOffered } from './features.ts';

/** The letter that a command for language models is about; `undefined`, with a word to the person, where it cannot be. */
export async function findLetter(argument: unknown): Promise<vscode.TextDocument | undefined> {
  const document = await findTarget(argument);
  if (document === undefined) return undefined;
  const objection = objectionTo(document);
  if (objection === null) return document;
  void vscode.window.showInformationMessage(objection);
  return undefined;
}

function objectionTo(document: vscode.TextDocument): string | null {
  if (!isAssistOffered(document))
    return vscode.l10n.t(
      'Language models are not used here: the setting `gracious.assist.enable` is off, or this editor has none. Your letter stays as it is, and everything else works without.',
    );
  if (!isCheckable(document))
    return vscode.l10n.t('Open a letter in Markdown or plain text first, then run this again.');
  if (isPrivateNote(document.getText()))
    return vscode.l10n.t('This is a private note, and private notes stay here. Nothing was sent.');
  return null;
}
