import * as vscode from 'vscode';
import { type AgendaGroup, type AgendaItem, toWallTime } from '../../core/index.ts';
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
  answer: { title: 'To answer', icon: 'mail' },
  act: { title: 'To act on', icon: 'lightbulb' },
  wait: { title: 'Waiting for an answer', icon: 'watch' },
  closed: { title: 'Closed', icon: 'archive' },
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
  const day = item.by === null ? '' : item.isLate ? `was due ${item.by}` : `by ${item.by}`;
  const todo = [day, item.todo].filter(each => each !== '').join(': ');
  const tree = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  tree.id = resourceUri.toString();
  // The day first, in few letters: the view is narrow.
  tree.description = [whenOf(item), item.todo].filter(each => each !== '').join(': ');
  tree.tooltip = [
    label,
    todo,
    ...(stage === 'unknown' ? [] : [`Stage: ${stage}`]),
    ...(to === undefined ? [] : [`To: ${to}`]),
    vscode.workspace.asRelativePath(resourceUri),
  ].join('\n');
  tree.iconPath = item.isLate
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('note');
  tree.contextValue = status;
  tree.accessibilityInformation = { label: `${label}, ${todo}` };
  tree.command = { command: 'vscode.open', title: 'Open', arguments: [resourceUri] };
  return tree;
}

/** Days this far ahead are told by their number. */
const SOON = 13;

function whenOf({ by }: AgendaItem): string {
  if (by === null) return '';
  const today = toWallTime(new Date()).slice(0, 10);
  const days = Math.round((Date.parse(by) - Date.parse(today)) / 86_400_000);
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`;
  if (days <= 1) return days === 0 ? 'today' : 'tomorrow';
  return days <= SOON ? `in ${days} days` : by;
}
