import * as vscode from 'vscode';
import type { Verdict } from '../../core/index.ts';
import type { Assist, Wish } from './assist.ts';
import { chooseParts } from './choose-parts.ts';
import { EditLog } from './edit-log.ts';
import type { ProposalViews } from './proposal-views.ts';
import type { Proposals } from './proposals.ts';
import { tellEnding, type WithoutText } from './tell-ending.ts';

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
    const edits = new EditLog(wish.document);
    try {
      const ending = await this.#assist.ask(wish);
      if (ending === undefined || wish.document.isClosed || ending.step === 'answered') return 'nothing';
      if (ending.step === 'accepted') return await this.#show(wish, ending.verdict, edits);
      void this.#tell(wish, ending, edits.fork());
      return 'nothing';
    } finally {
      edits.dispose();
    }
  }

  async #show(
    { document, material }: Wish,
    { text }: Verdict,
    edits: EditLog,
  ): Promise<'proposed' | 'nothing'> {
    const proposal = await this.#proposals.open({
      document,
      material,
      after: text,
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
  }

  /** Waits for the person, who may want what is left of a letter without what nothing proves. */
  async #tell(wish: Wish, ending: WithoutText, edits: EditLog): Promise<void> {
    const { document, material, task } = wish;
    try {
      const refused = ending.step === 'fallback' && task.kind !== 'rewrite' ? ending.verdict : null;
      const rest =
        refused && this.#assist.assistant.rest(material, refused, this.#assist.optionsFor(document));
      const leaveOut = async () => {
        if (rest !== null && !document.isClosed) await this.#show(wish, rest, edits);
      };
      await tellEnding(ending, document, this.#views, rest === null ? null : leaveOut);
    } finally {
      edits.dispose();
    }
  }
}
