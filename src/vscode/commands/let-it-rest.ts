import * as vscode from 'vscode';
import {
  bodyOf,
  type Catalog,
  chooseTemplate,
  composeDraft,
  type DraftRecord,
  editFrontMatter,
  letRest,
  piecesToText,
  receivedAt,
  restUntil,
  seedFrom,
  signerOf,
  toIcs,
  toPrivateNote,
  toReminder,
  toWallTime,
  type WallTime,
} from '../../core/index.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { toReadable } from '../hand-over/reminder-step.ts';
import { createBeside, nameOf, tellSaved } from '../hand-over/save-file.ts';
import { findTarget, readLetter } from '../hand-over/target.ts';
import { recordOf } from '../record/write-record.ts';
import { writerFacts } from '../settings.ts';
import { loadCatalog } from '../templates.ts';

/**
 * Puts a heated letter away: its words move to a private note that nothing hands over, a calm start takes their place,
 * and a reminder waits for the next morning inside the 48 hours.
 */
export function registerLetItRest(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.letItRest', async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document === undefined || readLetter(document) === undefined) return;
    const record = recordOf(document);
    if (record.status !== 'draft') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'This letter is no draft any more, so there is nothing to let rest. Its words stay as they are.',
        ),
      );
      return;
    }
    const until = restUntil(toWallTime(new Date()), receivedAt(record.received));
    const fresh = toFreshDraft(document, record, until, await loadCatalog());
    if (fresh === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The front matter cannot be changed safely as it is written. Mend it, then let the letter rest.',
        ),
      );
      return;
    }
    const { version } = document;
    const note = await keepNote(document);
    // Words that came since stand in no note.
    if (document.version !== version || !(await vscode.workspace.applyEdit(fresh))) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The letter changed meanwhile, so it stays as it is; its words of a moment ago are in {0}. Let it rest again when you are done.',
          note,
        ),
      );
      return;
    }
    if (!document.isUntitled) await document.save();
    await tell(document, note, until, record);
  });
}

/** The edit that puts a calm start in place of the letter and the rest into the record. */
function toFreshDraft(
  document: vscode.TextDocument,
  record: DraftRecord,
  until: WallTime,
  catalog: Catalog,
): vscode.WorkspaceEdit | null {
  const text = document.getText();
  const edits = editFrontMatter(text, letRest(until.slice(0, 10)));
  const facts = { ...signerOf(text), ...writerFacts(), ...record };
  const template = chooseTemplate(catalog, facts);
  if (edits === null || template === undefined) return null;
  const { body } = composeDraft(catalog, template, facts, { mode: 'text', seed: seedFrom(facts) });
  const letter = { start: bodyOf(text).start, end: text.length, text: `\n${piecesToText(body)}\n` };
  return toWorkspaceEdit(document, [...edits, letter]);
}

/** The note beside the draft, or an untitled one where no file can be. Nothing is ever lost for want of a place. */
async function keepNote(document: vscode.TextDocument): Promise<string> {
  const note = toPrivateNote(document.getText(), nameOf(document.uri), new Date().toISOString());
  const uri = await createBeside(document, '.private.md', note);
  if (uri !== undefined) return nameOf(uri);
  const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: note });
  await vscode.window.showTextDocument(untitled, {
    preview: false,
    preserveFocus: true,
    viewColumn: vscode.ViewColumn.Beside,
  });
  return vscode.l10n.t('an untitled document');
}

async function tell(
  document: vscode.TextDocument,
  note: string,
  until: WallTime,
  record: DraftRecord,
): Promise<void> {
  const content = toIcs(toReminder(record, until, new Date()));
  const reminder = await createBeside(document, '.ics', content);
  const message = vscode.l10n.t(
    'Your words are in {0}; nothing hands them over. Come back {1}.',
    note,
    toReadable(until),
  );
  const entry =
    reminder === undefined ? [] : [vscode.l10n.t('{0} puts it into your calendar.', nameOf(reminder))];
  tellSaved([message, ...entry].join(' '), reminder);
}
