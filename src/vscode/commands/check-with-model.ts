import * as vscode from 'vscode';
import type { Assist } from '../assist/assist.ts';
import { EditLog } from '../assist/edit-log.ts';
import { findLetter } from '../assist/find-letter.ts';
import type { Materials } from '../assist/materials.ts';
import type { ModelFindings } from '../assist/model-findings.ts';
import type { ProposalViews } from '../assist/proposal-views.ts';
import { tellEnding } from '../assist/tell-ending.ts';

/** Has the person's language model judge the letter; its findings are information, marked as the model's. */
export function registerCheckWithModel(
  assist: Assist,
  materials: Materials,
  findings: ModelFindings,
  views: ProposalViews,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gracious.checkWithModel', async (argument?: unknown) => {
      const document = await findLetter(argument);
      if (document === undefined) return;
      const edits = new EditLog(document);
      try {
        const material = materials.of(document);
        const title = vscode.l10n.t('Checking the letter');
        const ending = await assist.ask({ document, material, task: { kind: 'judge' }, title });
        if (ending === undefined || document.isClosed) return;
        if (ending.step !== 'answered') {
          if (ending.step !== 'accepted') void tellEnding(ending, document, views);
          return;
        }
        if (ending.answer.kind !== 'findings') return;
        const said = ending.answer.findings.map(finding => ({ ...finding, ...finding.range }));
        const standing = edits
          .carry(said)
          .map(({ start, end, ...finding }) => ({ ...finding, range: { start, end } }));
        findings.show(document, standing);
        void vscode.window.showInformationMessage(summaryOf(standing.length));
      } finally {
        edits.dispose();
      }
    }),
    vscode.commands.registerCommand('gracious.clearModelFindings', async (argument?: unknown) => {
      const document = await findLetter(argument);
      if (document === undefined || findings.clear(document)) return;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No language model has said anything about this letter.'),
      );
    }),
  );
}

function summaryOf(count: number): string {
  if (count === 0)
    return vscode.l10n.t('The model would flag nothing in this letter. Its opinion is no rule of ours.');
  return count === 1
    ? vscode.l10n.t(
        'The model would flag one sentence; it is marked as the model’s in the Problems view, until you edit it.',
      )
    : vscode.l10n.t(
        'The model would flag {0} sentences; they are marked as the model’s in the Problems view, until you edit them.',
        count,
      );
}
