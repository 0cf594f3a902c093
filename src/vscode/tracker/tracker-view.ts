import * as vscode from 'vscode';
import { AGENDA_GROUPS, type AgendaGroup, type AgendaItem, toAgenda, toWallTime } from '../../core/index.ts';
import { isDraft } from '../drafts.ts';
import type { ApplicationStore } from './application-store.ts';
import { matches } from './filter.ts';
import { type ApplicationNode, type GroupNode, toTreeItem } from './tree-items.ts';

type Node = GroupNode | ApplicationNode;

const VIEW = 'gracious.tracker';

/** The applications in the activity bar, grouped by what to do now; the badge counts what waits for the person. */
export class TrackerView implements vscode.Disposable, vscode.TreeDataProvider<Node> {
  readonly #store: ApplicationStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: readonly vscode.Disposable[];
  #filter = '';
  #wanted = false;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: ApplicationStore) {
    this.#store = store;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#changed,
      this.#view,
      store.onDidChange(() => this.#changed.fire()),
      // What is due depends on the day.
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#changed.fire()),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#wanted && this.#changed.fire()),
      vscode.workspace.onDidOpenTextDocument(document => this.#wakeFor(document)),
      this.#changed.event(() => void this.#update()),
    ];
    for (const document of vscode.workspace.textDocuments) this.#wakeFor(document);
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only applications that have all these words; none for all. */
  setFilter(words: string): void {
    this.#filter = words.trim();
    void vscode.commands.executeCommand('setContext', 'gracious.trackerIsFiltered', this.#filter !== '');
    this.#changed.fire();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return toTreeItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'application') return [];
    if (node?.kind === 'group') return [...node.children];
    if (!this.#wanted) {
      this.#wanted = true;
      void this.#update();
    }
    const shown = (await this.#agenda()).filter(item => matches(item, this.#filter));
    return AGENDA_GROUPS.flatMap(group => toGroup(group, shown));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Nobody who writes other Markdown pays for the tracker. */
  #wakeFor(document: vscode.TextDocument): void {
    if (this.#wanted || !isDraft(document)) return;
    this.#wanted = true;
    void this.#update();
  }

  async #agenda(): Promise<readonly AgendaItem[]> {
    return toAgenda(await this.#store.read(), toWallTime(new Date()));
  }

  async #update(): Promise<void> {
    if (!this.#wanted) return;
    const items = await this.#agenda();
    const count = (group: AgendaGroup) => items.filter(each => each.group === group).length;
    const [answer, act] = [count('answer'), count('act')];
    const tooltip = vscode.l10n.t('{0} to answer, {1} to act on', answer, act);
    this.#view.badge = answer + act === 0 ? undefined : { value: answer + act, tooltip };
    const found = items.filter(item => matches(item, this.#filter)).length;
    this.#view.message =
      this.#filter === '' ? '' : vscode.l10n.t('{0} of {1} with "{2}"', found, items.length, this.#filter);
  }
}

function toGroup(group: AgendaGroup, items: readonly AgendaItem[]): readonly GroupNode[] {
  const children = items
    .filter(each => each.group === group)
    .map(item => ({
      kind: 'application' as const,
      item,
      resourceUri: vscode.Uri.parse(item.application.file, true),
    }));
  return children.length === 0 ? [] : [{ kind: 'group', group, children }];
}
