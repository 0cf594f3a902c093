// What must be shown for a text, found without anything that is remembered of it: a linter of our own, from the beginning.
import * as vscode from 'vscode';
import {
  createLinter,
  disableNextLine,
  type Edit,
  findStyle,
  type Linter,
} from '../../../../src/core/index.ts';
import { SOURCE, toVscodeDiagnostic, toVscodeRange } from '../../../../src/vscode/convert.ts';
import { readSettings } from '../../../../src/vscode/settings.ts';

/** A quick fix, as far as the menu tells. */
export interface OfferedFix {
  readonly rule: string;
  readonly title: string;
  /** What the finding may have been about. */
  readonly words: readonly string[];
}

/** Says what a fresh and full check says. */
export class Oracle {
  readonly #linter: Linter = createLinter();

  /** What is to be shown for a document that is checked, one line each, sorted. */
  async expected(document: vscode.TextDocument): Promise<readonly string[]> {
    const { severities, model, style } = readSettings(document.uri);
    const options = { severities, model, earlier: [], now: new Date().toISOString() };
    const text = document.getText();
    const quick = this.#linter.examine(text, options);
    const more = style ? await findStyle(quick.letter.draft) : [];
    const { diagnostics } = style ? this.#linter.examine(text, { ...options, more }) : quick;
    return diagnostics.map(each => toLine(toVscodeDiagnostic(document, each))).sort();
  }

  /** The words that a rule flags in a part of a document. */
  wordsOf(document: vscode.TextDocument, rule: string, part: vscode.Range): readonly string[] {
    const text = document.getText();
    return this.#findings(text, document.uri)
      .filter(each => each.rule === rule && part.intersection(toVscodeRange(document, each.range)))
      .map(({ range }) => text.slice(range.start, range.end));
  }

  /** All texts that a quick fix may make of a text: one for each finding that it fits. */
  afterFix(text: string, fix: OfferedFix, uri: vscode.Uri): readonly string[] {
    return this.#findings(text, uri)
      .filter(
        ({ rule, range }) => rule === fix.rule && fix.words.includes(text.slice(range.start, range.end)),
      )
      .flatMap(({ rule, range, fix: mend, suggestions }) => [
        ...(mend === null ? [] : [{ title: 'Mend it', edits: mend }]),
        ...suggestions,
        { title: `Leave it alone here (${rule})`, edits: [disableNextLine(text, range, rule)] },
      ])
      .filter(({ title }) => title === fix.title)
      .map(({ edits }) => apply(text, edits));
  }

  /** The text with everything mended that is safe to mend. */
  afterMendingAll(text: string, uri: vscode.Uri): string {
    return apply(
      text,
      this.#findings(text, uri).flatMap(({ fix }) => fix ?? []),
    );
  }

  #findings(text: string, uri: vscode.Uri) {
    const { severities, model } = readSettings(uri);
    return this.#linter.lint(text, { severities, model, earlier: [], now: new Date().toISOString() });
  }
}

/** What is shown for an address, one line each, sorted. */
export function shown(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === SOURCE)
    .map(toLine)
    .sort();
}

function toLine({ range, severity, code, message }: vscode.Diagnostic): string {
  const { start, end } = range;
  const rule = typeof code === 'object' ? code.value : code;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule} ${message}`;
}

function apply(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );
}
