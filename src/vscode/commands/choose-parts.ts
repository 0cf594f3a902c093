import * as vscode from 'vscode';
import { chooseParts, takeParts, tellEnd } from '../assist/choose-parts.ts';
import type { Part, Proposal } from '../assist/proposal.ts';
import type { Proposals } from '../assist/proposals.ts';

/** Takes or leaves the parts of a proposal that is open beside its letter. */
export function registerChooseParts(proposals: Proposals): vscode.Disposable {
  const onProposal = (id: string, run: (proposal: Proposal) => Promise<void>) =>
    vscode.commands.registerCommand(id, async (argument?: unknown) => {
      const proposal = proposals.find(argument instanceof vscode.Uri ? argument : undefined);
      if (proposal !== undefined) return run(proposal);
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No proposal is open. “Gracious: Personalise Draft…” makes one, beside your letter.'),
      );
    });
  const onPart = (id: string, run: (proposal: Proposal, part: Part) => Promise<boolean>) =>
    onProposal(id, async proposal => {
      const part = proposals.partAtCursor(proposal);
      if (part === undefined || !(await run(proposal, part))) return;
      await proposals.settle(proposal);
      if (proposal.parts.length === 0) tellEnd(proposal);
    });
  return vscode.Disposable.from(
    onProposal('gracious.chooseParts', proposal => chooseParts(proposal, proposals)),
    onPart('gracious.takePart', (proposal, part) => takeParts(proposal, proposals, [part])),
    onPart('gracious.leavePart', async (proposal, part) => {
      proposal.leave([part]);
      return true;
    }),
  );
}
