import * as vscode from 'vscode';
import type { Diagnostic, Gate } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { toVscodeRange } from '../convert.ts';
import { openGate } from '../hand-over/gate-step.ts';
import { findTarget, readLetter } from '../hand-over/target.ts';
import { toPickerLine } from '../quick-input.ts';

/** A row of the picker, and what choosing it does. */
interface WayItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly finding?: Diagnostic;
}

const WAYS: readonly (WayItem & { readonly command: string })[] = [
  way(
    'gracious.openInMailApp',
    'mail',
    vscode.l10n.t('Open in Mail App'),
    vscode.l10n.t('A new message in the mail program of this machine'),
  ),
  way(
    'gracious.copyAsPlainText',
    'copy',
    vscode.l10n.t('Copy as Plain Text'),
    vscode.l10n.t('To paste it anywhere'),
  ),
  way(
    'gracious.openInGmail',
    'globe',
    vscode.l10n.t('Open in Gmail'),
    vscode.l10n.t('A new message in the browser'),
  ),
  way(
    'gracious.openInOutlook',
    'globe',
    vscode.l10n.t('Open in Outlook on the Web'),
    vscode.l10n.t('A new message in the browser'),
  ),
  way(
    'gracious.saveAsEml',
    'save',
    vscode.l10n.t('Save as .eml…'),
    vscode.l10n.t('A mail that keeps the thread, for any mail program'),
  ),
  way(
    'gracious.copyAsLinkedInNote',
    'comment',
    vscode.l10n.t('Copy as LinkedIn Note'),
    vscode.l10n.t('At most 300 characters'),
  ),
];
const LATER: readonly (WayItem & { readonly command: string })[] = [
  way(
    'gracious.previewLetter',
    'eye',
    vscode.l10n.t('Preview What Goes Out'),
    vscode.l10n.t('Exactly what goes out, beside the draft'),
  ),
  way('gracious.remindMe', 'bell', vscode.l10n.t('Remind Me…'), vscode.l10n.t('An entry for your calendar')),
];
const REST = way(
  'gracious.letItRest',
  'coffee',
  vscode.l10n.t('Let It Rest'),
  vscode.l10n.t('A night helps: your words move to a private note'),
);

/** Where the way that was taken last is kept, so that it comes first. */
const LAST = 'gracious.lastWay';

/** Lists what is still open and the ways out; the one taken last comes first. */
export function registerHandOver(checker: Checker, memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.handOver', async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document === undefined || readLetter(document) === undefined) return;
    const gate = openGate(document, checker);
    const picked = await vscode.window.showQuickPick(toItems(gate, memory.get(LAST)), {
      title: titleOf(gate),
      placeHolder: vscode.l10n.t('Which way? Nothing is sent before you press send there'),
      matchOnDescription: true,
    });
    if (picked?.finding !== undefined) return reveal(document, picked.finding);
    if (picked?.command === undefined) return;
    if (WAYS.some(({ command }) => command === picked.command)) await memory.update(LAST, picked.command);
    await vscode.commands.executeCommand(picked.command, document.uri);
  });
}

function toItems(gate: Gate<Diagnostic>, last: unknown): readonly WayItem[] {
  const ways = [...WAYS].sort((a, b) => Number(b.command === last) - Number(a.command === last));
  const open = [...gate.errors, ...gate.warnings, ...gate.remarks];
  return [
    ...(gate.heated ? [REST] : []),
    ...ways,
    separator(vscode.l10n.t('Not yet')),
    ...LATER,
    ...(open.length === 0 ? [] : [separator(vscode.l10n.t('Still open'))]),
    ...open.map(toFindingItem),
  ];
}

function toFindingItem(finding: Diagnostic): WayItem {
  const icon = finding.severity === 'information' ? 'info' : finding.severity;
  return {
    label: toPickerLine(finding.message, 400),
    description: finding.rule,
    iconPath: new vscode.ThemeIcon(icon),
    finding,
  };
}

function titleOf({ errors, warnings, remarks }: Gate<Diagnostic>): string {
  const counts = [
    count(errors.length, vscode.l10n.t('1 error'), vscode.l10n.t('{0} errors', errors.length)),
    count(warnings.length, vscode.l10n.t('1 warning'), vscode.l10n.t('{0} warnings', warnings.length)),
    count(remarks.length, vscode.l10n.t('1 remark'), vscode.l10n.t('{0} remarks', remarks.length)),
  ].filter(text => text !== '');
  return counts.length === 0
    ? vscode.l10n.t('Hand Over: nothing is open')
    : vscode.l10n.t('Hand Over: {0} still open', counts.join(', '));
}

function count(number: number, one: string, several: string): string {
  if (number === 0) return '';
  return number === 1 ? one : several;
}

async function reveal(document: vscode.TextDocument, { range }: Diagnostic): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: toVscodeRange(document, range) });
}

function way(command: string, icon: string, label: string, description: string) {
  return { command, label, description, iconPath: new vscode.ThemeIcon(icon) };
}

function separator(label: string): WayItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
