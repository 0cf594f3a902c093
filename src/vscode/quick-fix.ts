import * as vscode from 'vscode';
import { type Diagnostic, disableNextLine, type Edit } from '../core/index.ts';
import { applyEdits } from './apply-edits.ts';
import type { Checker } from './checker.ts';

/** Takes a fix that was offered: {@link OfferedFix}. Not in the palette. */
const TAKE_FIX = 'gracious.quickFix.take';
/** Mends all that is safe to mend in the document of an address. Not in the palette. */
const MEND_ALL = 'gracious.quickFix.mendAll';

/** An edit that came too late is made anew this many times. */
const MOST_TRIES = 3;

const MOVED = vscode.l10n.t(
  'The words of this fix have changed since it was offered, so the letter was left as it is. What stands there now has fixes of its own.',
);

/** What can be changed about a finding. */
interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A fix by what it is about rather than by places, which move while the person writes. */
interface OfferedFix {
  readonly uri: string;
  /** `document.version` that it was offered for. */
  readonly version: number;
  readonly rule: string;
  readonly words: string;
  /** Where the words were. */
  readonly start: number;
  readonly title: string;
}

/** All that can be changed about a finding of a text: the fix, suggestions, and "leave it alone here". */
export function changesOf(text: string, { rule, range, fix, suggestions }: Diagnostic): readonly Change[] {
  const fixes = fix === null ? [] : [{ title: vscode.l10n.t('Mend it'), edits: fix }];
  const leave = {
    title: vscode.l10n.t('Leave it alone here ({0})', rule),
    edits: [disableNextLine(text, range, rule)],
  };
  return [...fixes, ...suggestions, leave];
}

/** What a quick fix of a finding runs. An edit put into the action itself would be applied to whatever text is there by then. */
export function takeFix(
  document: vscode.TextDocument,
  { rule, range }: Diagnostic,
  title: string,
): vscode.Command {
  const words = document.getText().slice(range.start, range.end);
  const { version } = document;
  const fix: OfferedFix = { uri: document.uri.toString(), version, rule, words, start: range.start, title };
  return { title, command: TAKE_FIX, arguments: [fix] };
}

/** What "fix all" runs. */
export function mendAll(document: vscode.TextDocument, title: string): vscode.Command {
  return { title, command: MEND_ALL, arguments: [document.uri.toString()] };
}

/** The commands behind quick fixes. Each finds its edits in the text of the moment, and VS Code refuses them when it has a later one. */
export function registerQuickFixes(checker: Checker): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(TAKE_FIX, async (offered: OfferedFix) => {
      const taken = await change(offered.uri, document => findEdits(checker, document, offered));
      if (!taken) void vscode.window.showInformationMessage(MOVED);
    }),
    vscode.commands.registerCommand(MEND_ALL, async (uri: string) => {
      await change(uri, async document =>
        (await checker.checkWithStyle(document)).diagnostics.flatMap(({ fix }) => fix ?? []),
      );
    }),
  );
}

/** Changes an open document; `false` where nothing is to be changed, or where typing was faster each time. */
async function change(
  uri: string,
  editsFor: (document: vscode.TextDocument) => Promise<readonly Edit[]>,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri);
    if (document === undefined) return false;
    const { version } = document;
    const edits = await editsFor(document);
    if (document.version !== version) continue;
    if (edits.length === 0) return false;
    if (await applyEdits(document, edits)) return true;
  }
  return false;
}

/** The edits of a fix in the text as it stands; none when it is not clear which finding it was for. */
async function findEdits(
  checker: Checker,
  document: vscode.TextDocument,
  offered: OfferedFix,
): Promise<readonly Edit[]> {
  const { diagnostics } = await checker.checkWithStyle(document);
  const text = document.getText();
  const same = diagnostics.filter(
    ({ rule, range }) => rule === offered.rule && text.slice(range.start, range.end) === offered.words,
  );
  const unmoved =
    document.version === offered.version
      ? same.find(({ range }) => range.start === offered.start)
      : undefined;
  const finding = unmoved ?? (same.length === 1 ? same[0] : undefined);
  if (finding === undefined) return [];
  return changesOf(text, finding).find(({ title }) => title === offered.title)?.edits ?? [];
}
