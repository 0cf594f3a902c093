import * as vscode from 'vscode';
import type { Checker } from '../../checker.ts';
import type { Assist } from '../assist.ts';
import { findSentence } from '../sentence-at.ts';
import { Page } from './page.ts';
import type { Turn } from './turn.ts';

/**
 * Explains the sentence at the cursor of an open letter: what our rules say of it, then, after consent, the chosen model.
 * @returns `false` where no letter is open or the cursor stands in no sentence of it
 */
export async function explainPassage(
  { request, stream }: Turn,
  checker: Pick<Checker, 'isChecked' | 'check' | 'linter'>,
  assist: Pick<Assist, 'ask'>,
): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !checker.isChecked(editor.document)) return false;
  const { document, selection } = editor;
  const found = findSentence(checker.check(document), document.offsetAt(selection.active));
  if (found === undefined) return false;
  const { sentence, why } = found;
  const text = document.getText();
  const page = new Page().quote(text.slice(sentence.start, sentence.end), 400).markdown('\n\n');
  stream.markdown(
    page.text(why ?? vscode.l10n.t('No rule of ours has anything against this sentence.')).markdown('\n\n')
      .content,
  );
  if (request.model === undefined) return true;
  const ending = await assist.ask({
    document,
    material: { draft: text, mail: null, notes: '' },
    task: { kind: 'explain', passage: sentence, ...(why === undefined ? {} : { why }) },
    title: vscode.l10n.t('Asking about the sentence'),
    model: request.model,
  });
  if (ending?.step === 'answered' && ending.answer.kind === 'explanation')
    stream.markdown(
      new Page()
        .markdown(`${vscode.l10n.t('**The model’s view**, which is no rule of ours:')} `)
        .text(ending.answer.text).content,
    );
  if (ending?.step === 'failure') stream.markdown(new Page().text(ending.line).content);
  if (ending?.step === 'fallback') stream.markdown(new Page().text(ending.reasons.join(' ')).content);
  return true;
}
