import * as vscode from 'vscode';
import type { Assist, Wish } from './assist.ts';
import { chooseParts } from './choose-parts.ts';
import { EditLog } from './edit-log.ts';
import type { ProposalViews } from './proposal-views.ts';
import type { Proposals } from './proposals.ts';
import { tellEnding } from './tell-ending.ts';

/** Has a model work on a letter and lays what comes back beside it. The letter changes by the person's choice alone. */
export class Proposer {
  readonly #assist: Assist;
  readonly #proposals: Proposals;
  readonly #views: ProposalViews;

  constructor(assist: Assist, proposals: Proposals, views: ProposalViews) {
    this.#assist = assist;
    this.#proposals = proposals;
    this.#views = views;
  }

  /** @returns what the person was shown: a proposal, or one line that says why there is none */
  async propose(wish: Wish): Promise<'proposed' | 'nothing'> {
    const { document, material } = wish;
    const edits = new EditLog(document);
    try {
      const ending = await this.#assist.ask(wish);
      if (ending === undefined || document.isClosed) return 'nothing';
      if (ending.step !== 'accepted') {
        if (ending.step !== 'answered') tellEnding(ending, document, this.#views);
        return 'nothing';
      }
      const proposal = await this.#proposals.open({
        document,
        material,
        after: ending.verdict.text,
        edits,
        assistant: this.#assist.assistant,
        options: this.#assist.optionsFor(document),
      });
      if (proposal !== undefined) {
        await chooseParts(proposal, this.#proposals);
        return 'proposed';
      }
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The model would leave the letter as it is, so there is nothing to choose.'),
      );
      return 'nothing';
    } finally {
      edits.dispose();
    }
  }
}
