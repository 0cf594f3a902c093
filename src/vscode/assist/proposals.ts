import * as vscode from 'vscode';
import { toVscodeRange } from '../convert.ts';
import { type Part, Proposal, type ProposalSource } from './proposal.ts';
import type { ProposalViews } from './proposal-views.ts';

interface Session {
  readonly proposal: Proposal;
  readonly view: vscode.Uri;
}

/** Keeps the proposals that wait for a person, each in a comparison with its letter. */
export class Proposals implements vscode.Disposable {
  readonly #sessions = new Map<string, Session>();
  readonly #views: ProposalViews;
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(views: ProposalViews) {
    this.#views = views;
    this.#subscriptions = [
      views.onDidLeave(view => this.#sessions.delete(view.toString())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const session of this.#sessions.values()) {
          if (session.proposal.document !== document || contentChanges.length === 0) continue;
          session.proposal.follow(contentChanges);
          this.#refresh(session);
        }
      }),
      vscode.workspace.onDidCloseTextDocument(document => {
        for (const session of this.#of(document)) void this.#end(session);
      }),
    ];
  }

  /** Opens a proposal beside its letter; one that was open for the same letter goes. `undefined`: nothing differs. */
  async open(source: ProposalSource): Promise<Proposal | undefined> {
    const proposal = new Proposal(source);
    if (proposal.parts.length === 0) return undefined;
    for (const session of this.#of(source.document)) await this.#end(session);
    const { text, verdict } = proposal;
    const view = await this.#views.open(source.document, 'proposed', { text, verdict });
    this.#sessions.set(view.toString(), { proposal, view });
    return proposal;
  }

  /** The proposal that an address belongs to, as a view or as its letter; without one, that of the active editor. */
  find(uri: vscode.Uri | undefined = vscode.window.activeTextEditor?.document.uri): Proposal | undefined {
    const key = uri?.toString();
    return [...this.#sessions.values()].find(
      ({ proposal, view }) => view.toString() === key || proposal.document.uri.toString() === key,
    )?.proposal;
  }

  /** The part at the cursor of the comparison, else the next one below, else the first. */
  partAtCursor(proposal: Proposal): Part | undefined {
    const editor = vscode.window.activeTextEditor;
    const isLetter = editor?.document === proposal.document;
    const offset = editor?.document.offsetAt(editor.selection.active) ?? 0;
    const { parts } = proposal;
    return parts.find(part => offset <= (isLetter ? part.end : part.shown.end)) ?? parts[0];
  }

  /** Scrolls the comparison to a part. */
  reveal(proposal: Proposal, part: Part): void {
    const session = this.#sessionOf(proposal);
    const editor = session === undefined ? undefined : this.#views.editorOf(session.view);
    if (editor === undefined) return;
    const range = toVscodeRange(editor.document, part.shown);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Shows what is left of a proposal; ends it when nothing is. */
  async settle(proposal: Proposal): Promise<void> {
    const session = this.#sessionOf(proposal);
    if (session === undefined) return;
    if (proposal.parts.length > 0) this.#refresh(session);
    else await this.#end(session);
  }

  dispose(): void {
    this.#sessions.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #refresh({ proposal, view }: Session): void {
    const { text, verdict } = proposal;
    this.#views.update(view, { text, verdict });
  }

  async #end({ proposal, view }: Session): Promise<void> {
    this.#sessions.delete(view.toString());
    await this.#views.close(view);
    if (!proposal.document.isClosed) await vscode.window.showTextDocument(proposal.document);
  }

  #of(document: vscode.TextDocument): readonly Session[] {
    return [...this.#sessions.values()].filter(({ proposal }) => proposal.document === document);
  }

  #sessionOf(proposal: Proposal): Session | undefined {
    return [...this.#sessions.values()].find(session => session.proposal === proposal);
  }
}
