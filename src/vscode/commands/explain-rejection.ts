import * as vscode from 'vscode';
import { advise, explainMail, locate, type Mark, type ReadMail } from '../../core/index.ts';
import { inEditorLanguage, titleOfAdvice } from '../core-words.ts';
import { isDraft } from '../drafts.ts';
import type { MailViews } from '../explain/mail-view.ts';
import type { Explained, MarksKeeper } from '../explain/marks-keeper.ts';
import { readSafely } from '../reply/read-safely.ts';
import { readMailFile } from '../reply/source.ts';
import { listMarks } from './go-to-mark.ts';

/** Marks what the open mail says between the lines; a second call puts the marks away. */
export function registerExplainRejection(keeper: MarksKeeper, views: MailViews): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.explainRejection', async (resource?: unknown) => {
    const document = await findDocument(resource);
    if (document === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Open the mail first: an .eml file, or its text pasted into a new document. Then explain it.',
        ),
      );
      return;
    }
    const view = views.of(document.uri);
    if (keeper.hide(document) || (view !== undefined && keeper.hide(view))) return;
    if (isDraft(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This is your own letter. Open the mail that it answers, then explain that.'),
      );
    } else {
      await explain(document, keeper, views);
    }
  });
}

/** The file a menu was opened on, shown in an editor; else what the active editor shows. */
async function findDocument(resource: unknown): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (!(resource instanceof vscode.Uri) || active?.uri.toString() === resource.toString()) return active;
  try {
    return (await vscode.window.showTextDocument(resource, { preview: true })).document;
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('The file cannot be opened as text. Is it a mail?'));
    return undefined;
  }
}

async function explain(document: vscode.TextDocument, keeper: MarksKeeper, views: MailViews): Promise<void> {
  const version = document.version;
  const source = await readMailFile(document.uri);
  const mail = source?.kind === 'mail' ? await readSafely(source.input, source.fileName) : undefined;
  if (mail === undefined || document.isClosed || document.version !== version) return;
  const advice = advise(mail, new Date().toISOString());
  const marks = explainMail(mail, advice).map(mark => ({
    ...mark,
    label: inEditorLanguage(mark.label),
    text: inEditorLanguage(mark.text),
  }));
  const explained = await place(document, mail, marks, views);
  const title = titleOfAdvice(advice);
  keeper.show({ ...explained, title });
  summarise({ ...explained, title }, keeper);
}

/** Marks where the words stand in the document, or in a view of the mail's words where they do not. */
async function place(
  document: vscode.TextDocument,
  mail: ReadMail,
  marks: readonly Mark[],
  views: MailViews,
): Promise<Omit<Explained, 'title'>> {
  const text = document.getText();
  if (mail.isSource && text === mail.text) return { document, marks };
  const placed = placedIn(text, mail, marks);
  if (placed.length === marks.length) return { document, marks: placed };
  const view = await views.open(document.uri, mail.text);
  await vscode.window.showTextDocument(view, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  // A view shows its line ends in one way; the marks follow.
  const words = view.getText();
  return { document: view, marks: words === mail.text ? marks : placedIn(words, mail, marks) };
}

/** The marks whose words stand in a text, where they stand there. */
function placedIn(text: string, mail: ReadMail, marks: readonly Mark[]): readonly Mark[] {
  const places = locate(text, mail.text, marks);
  return marks.flatMap((mark, index) => {
    const range = places[index];
    return range == null ? [] : [{ ...mark, ...range }];
  });
}

/** One line that a screen reader says too, with the way to the marks. */
function summarise(explained: Explained, keeper: MarksKeeper): void {
  const count = explained.marks.length;
  const list = vscode.l10n.t('List the Marks');
  const reply = vscode.l10n.t('Reply…');
  void vscode.window
    .showInformationMessage(`${explained.title}. ${marksIn(count)}`, ...(count === 0 ? [] : [list]), reply)
    .then(async chosen => {
      if (chosen === list) await listMarks(keeper, explained.document);
      if (chosen === reply)
        await vscode.commands.executeCommand('gracious.replyToRejection', explained.document.uri);
    });
}

function marksIn(count: number): string {
  if (count === 0) return vscode.l10n.t('No words to mark.');
  return count === 1 ? vscode.l10n.t('1 mark.') : vscode.l10n.t('{0} marks.', count);
}
