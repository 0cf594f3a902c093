import * as vscode from 'vscode';
import { type Diagnostic, type Gate, toGate } from '../../core/index.ts';
import type { Checker } from '../checker.ts';

/** Findings that a dialog names; the Problems view has them all. */
const MOST_NAMED = 5;

/** What stands open in a letter as it is written now. */
export function openGate(document: vscode.TextDocument, checker: Checker): Gate<Diagnostic> {
  return toGate(checker.check(document).diagnostics);
}

/**
 * Lets a letter pass that has no errors and was not written in anger. For others the person decides: hand it over
 * anyway, let it rest, or neither.
 */
export async function passGate(document: vscode.TextDocument, gate: Gate<Diagnostic>): Promise<boolean> {
  if (gate.errors.length === 0 && !gate.heated) return true;
  const anyway = vscode.l10n.t('Hand Over Anyway');
  const rest = vscode.l10n.t('Let It Rest');
  const answer = await vscode.window.showWarningMessage(
    questionOf(gate),
    { modal: true, detail: detailOf(gate) },
    ...(gate.heated ? [rest, anyway] : [anyway]),
  );
  if (answer === rest) await vscode.commands.executeCommand('gracious.letItRest', document.uri);
  return answer === anyway;
}

function questionOf({ errors, heated }: Gate<Diagnostic>): string {
  if (heated) return vscode.l10n.t('This letter reads as if it was written in the heat of the moment.');
  return errors.length === 1
    ? vscode.l10n.t('One error is still open.')
    : vscode.l10n.t('{0} errors are still open.', errors.length);
}

function detailOf(gate: Gate<Diagnostic>): string {
  const open = [...gate.errors, ...gate.warnings];
  const named = open.slice(0, MOST_NAMED).map(({ message }) => `• ${message}`);
  const more =
    open.length > MOST_NAMED
      ? [`• ${vscode.l10n.t('and {0} more, in the Problems view', open.length - MOST_NAMED)}`]
      : [];
  const rest = gate.heated
    ? [
        '',
        vscode.l10n.t(
          'A night helps: your words move to a private note, and a calm start takes their place.',
        ),
      ]
    : [];
  return [...named, ...more, ...rest].join('\n');
}

/** One sentence on what is open, for the message behind a hand-over; empty when nothing is. */
export function openText({ errors, warnings, remarks }: Gate<Diagnostic>): string {
  const rules = [...new Set([...errors, ...warnings, ...remarks].map(({ rule }) => rule))];
  if (rules.length === 0) return '';
  const named = rules.slice(0, 3).join(', ');
  const text =
    rules.length > 3
      ? vscode.l10n.t('Still open: {0} and {1} more.', named, rules.length - 3)
      : vscode.l10n.t('Still open: {0}.', named);
  return ` ${text}`;
}
