import type * as vscode from 'vscode';
import type { Checker } from '../checker.ts';
import { registerCopyAsLinkedInNote } from '../commands/copy-as-linkedin-note.ts';
import { registerCopyAsPlainText } from '../commands/copy-as-plain-text.ts';
import { registerHandOver } from '../commands/hand-over.ts';
import { registerLetItRest } from '../commands/let-it-rest.ts';
import { registerOpenInGmail } from '../commands/open-in-gmail.ts';
import { registerOpenInMailApp } from '../commands/open-in-mail-app.ts';
import { registerOpenInOutlook } from '../commands/open-in-outlook.ts';
import { registerPreviewLetter } from '../commands/preview-letter.ts';
import { registerRemindMe } from '../commands/remind-me.ts';
import { registerSaveAsEml } from '../commands/save-as-eml.ts';
import { LetterPreview } from './preview.ts';

/** All ways in which a letter leaves, and what can be done instead. */
export function registerHandOverCommands(
  checker: Checker,
  memory: vscode.Memento,
): readonly vscode.Disposable[] {
  const preview = new LetterPreview();
  return [
    preview,
    registerHandOver(checker, memory),
    registerCopyAsPlainText(checker),
    registerCopyAsLinkedInNote(checker),
    registerOpenInMailApp(checker),
    registerOpenInGmail(checker),
    registerOpenInOutlook(checker),
    registerSaveAsEml(checker),
    registerPreviewLetter(preview),
    registerRemindMe(),
    registerLetItRest(),
  ];
}
