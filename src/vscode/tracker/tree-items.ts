import * as vscode from 'vscode';
import { type AgendaGroup, type AgendaItem, toWallTime } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';
import { nameOf } from '../hand-over/save-file.ts';

/** One line of the tree; commands of menus get it, and find the draft by its address. */
export interface ApplicationNode {
  readonly kind: 'application';
  readonly item: AgendaItem;
  readonly resourceUri: vscode.Uri;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly group: AgendaGroup;
  readonly children: readonly ApplicationNode[];
}

const GROUPS: Readonly<Record<AgendaGroup, { readonly title: string; readonly icon: string }>> = {
  answer: { title: vscode.l10n.t('To answer'), icon: 'mail' },
  act: { title: vscode.l10n.t('To act on'), icon: 'lightbulb' },
  wait: { title: vscode.l10n.t('Waiting for an answer'), icon: 'watch' },
  closed: { title: vscode.l10n.t('Closed'), icon: 'archive' },
};

export function toTreeItem(node: GroupNode | ApplicationNode): vscode.TreeItem {
  return node.kind === 'group' ? toGroupItem(node) : toApplicationItem(node);
}

function toGroupItem({ group, children }: GroupNode): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const { title, icon } = GROUPS[group];
  const item = new vscode.TreeItem(title, group === 'closed' ? Collapsed : Expanded);
  item.id = group;
  item.description = String(children.length);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${title}, ${children.length}` };
  return item;
}

function toApplicationItem({ item, resourceUri }: ApplicationNode): vscode.TreeItem {
  const { company, role, status, stage, to } = item.application.record;
  const facts = [company, role].filter(each => each !== undefined);
  const label = facts.length === 0 ? nameOf(resourceUri) : facts.join(', ');
  const day = dayOf(item);
  const task = inEditorLanguage(item.todo);
  const todo = [day, task].filter(each => each !== '').join(': ');
  const tree = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  tree.id = resourceUri.toString();
  // The day first, in few letters: the view is narrow.
  tree.description = [whenOf(item), task].filter(each => each !== '').join(': ');
  tree.tooltip = [
    label,
    todo,
    ...(stage === 'unknown' ? [] : [vscode.l10n.t('Stage: {0}', inEditorLanguage(stage))]),
    ...(to === undefined ? [] : [vscode.l10n.t('To: {0}', to)]),
    vscode.workspace.asRelativePath(resourceUri),
  ].join('\n');
  tree.iconPath = item.isLate
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('note');
  tree.contextValue = status;
  tree.accessibilityInformation = { label: `${label}, ${todo}` };
  tree.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [resourceUri] };
  return tree;
}

function dayOf({ by, isLate }: AgendaItem): string {
  if (by === null) return '';
  return isLate ? vscode.l10n.t('was due {0}', by) : vscode.l10n.t('by {0}', by);
}

/** Days this far ahead are told by their number. */
const SOON = 13;

function whenOf({ by }: AgendaItem): string {
  if (by === null) return '';
  const today = toWallTime(new Date()).slice(0, 10);
  const days = Math.round((Date.parse(by) - Date.parse(today)) / 86_400_000);
  if (days < 0) return days === -1 ? vscode.l10n.t('1 day late') : vscode.l10n.t('{0} days late', -days);
  if (days <= 1) return days === 0 ? vscode.l10n.t('today') : vscode.l10n.t('tomorrow');
  return days <= SOON ? vscode.l10n.t('in {0} days', days) : by;
}
