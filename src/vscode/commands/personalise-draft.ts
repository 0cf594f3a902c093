import * as vscode from 'vscode';
import type { Assist } from '../assist/assist.ts';
import { findLetter } from '../assist/find-letter.ts';
import type { Materials } from '../assist/materials.ts';
import type { Proposer } from '../assist/proposer.ts';

/** Has the person's language model personalise the letter; what comes back is compared with it, part by part. */
export function registerPersonaliseDraft(
  assist: Assist,
  materials: Materials,
  proposer: Proposer,
): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.personaliseDraft', async (argument?: unknown) => {
    const document = await findLetter(argument);
    if (document === undefined) return;
    const model = await assist.chooseModel();
    if (model === undefined) return;
    const material = await materials.ask(document);
    if (material === undefined) return;
    await proposer.propose({
      document,
      material,
      model,
      task: { kind: 'personalise' },
      title: vscode.l10n.t('Personalising the letter'),
    });
  });
}
