import * as vscode from 'vscode';
import type { Mark } from '../../core/index.ts';
import { toVscodeRange } from '../convert.ts';
import type { MarksKeeper } from '../explain/marks-keeper.ts';
import { quoted, toPickerLine } from '../quick-input.ts';

/** Goes from mark to mark by keyboard, and lists them in words. */
export function registerGoToMark(keeper: MarksKeeper): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gracious.nextMark', async () => {
      const editor = vscode.window.activeTextEditor;
      const explained = editor === undefined ? undefined : keeper.of(editor.document);
      if (editor === undefined || explained === undefined) return tellNothingMarked();
      const here = editor.document.offsetAt(editor.selection.start);
      const next = explained.marks.find(mark => mark.start > here) ?? explained.marks[0];
      if (next === undefined) return;
      await select(editor, next);
    }),
    vscode.commands.registerCommand('gracious.listMarks', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document === undefined ? tellNothingMarked() : listMarks(keeper, document);
    }),
  );
}

interface MarkItem extends vscode.QuickPickItem {
  readonly mark: Mark;
}

/** Lists the marks of a document with what each should change; the one chosen is selected in the editor. */
export async function listMarks(keeper: MarksKeeper, document: vscode.TextDocument): Promise<void> {
  const explained = keeper.of(document);
  if (explained === undefined) return tellNothingMarked();
  const items = explained.marks.map(mark => toItem(document, mark));
  const picked = await vscode.window.showQuickPick<MarkItem>(items, {
    title: explained.title,
    placeHolder: vscode.l10n.t('What the mail says between the lines; pick one to go to its words'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const shown = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  await select(await vscode.window.showTextDocument(document, shown?.viewColumn), picked.mark);
}

/** Words of the mail stand beside the label, never in it. */
function toItem(document: vscode.TextDocument, mark: Mark): MarkItem {
  const words = document.getText(toVscodeRange(document, mark));
  return { label: mark.label, description: quoted(words), detail: toPickerLine(mark.text, 400), mark };
}

/** Milliseconds after which an editor stands still again. */
const SCROLLED = 150;

/** Selects the words of a mark, which a screen reader then says, and shows its hover. */
async function select(editor: vscode.TextEditor, mark: Mark): Promise<void> {
  const range = toVscodeRange(editor.document, mark);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // Scrolling, which has no event of its end, closes a hover.
  await new Promise(resolve => setTimeout(resolve, SCROLLED));
  await vscode.commands.executeCommand('editor.action.showHover');
}

function tellNothingMarked(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing is marked here. Open the mail and run “Gracious: Explain This Rejection” first.'),
  );
}
