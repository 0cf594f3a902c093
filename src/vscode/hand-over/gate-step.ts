import * as vscode from 'vscode';
import { type Diagnostic, type Gate, toGate } from '../../core/index.ts';
import type { Checker } from '../checker.ts';

/** Findings that a dialog names; the Problems view has them all. */
const MOST_NAMED = 5;
const ANYWAY = 'Hand Over Anyway';
const REST = 'Let It Rest';

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
  const answer = await vscode.window.showWarningMessage(
    questionOf(gate),
    { modal: true, detail: detailOf(gate) },
    ...(gate.heated ? [REST, ANYWAY] : [ANYWAY]),
  );
  if (answer === REST) await vscode.commands.executeCommand('gracious.letItRest', document.uri);
  return answer === ANYWAY;
}

function questionOf({ errors, heated }: Gate<Diagnostic>): string {
  if (heated) return 'This letter reads as if it was written in the heat of the moment.';
  return errors.length === 1 ? 'One error is still open.' : `${errors.length} errors are still open.`;
}

function detailOf(gate: Gate<Diagnostic>): string {
  const open = [...gate.errors, ...gate.warnings];
  const named = open.slice(0, MOST_NAMED).map(({ message }) => `• ${message}`);
  const more =
    open.length > MOST_NAMED ? [`• and ${open.length - MOST_NAMED} more, in the Problems view`] : [];
  const rest = gate.heated
    ? ['', 'A night helps: your words move to a private note, and a calm start takes their place.']
    : [];
  return [...named, ...more, ...rest].join('\n');
}

/** One sentence on what is open, for the message behind a hand-over; empty when nothing is. */
export function openText({ errors, warnings, remarks }: Gate<Diagnostic>): string {
  const rules = [...new Set([...errors, ...warnings, ...remarks].map(({ rule }) => rule))];
  if (rules.length === 0) return '';
  const named = rules.slice(0, 3).join(', ');
  return ` Still open: ${named}${rules.length > 3 ? ` and ${rules.length - 3} more` : ''}.`;
}
