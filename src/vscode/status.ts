import * as vscode from 'vscode';
import { type Letter, LONG_LETTER_WORDS, wordBandFor } from '../core/index.ts';
import type { Check, Checker } from './checker.ts';

/** Shows, in the language status of a draft, how long the letter is and what length fits its stage. */
export class LengthStatus implements vscode.Disposable {
  readonly #checker: Checker;
  readonly #subscriptions: readonly vscode.Disposable[];
  #item: vscode.LanguageStatusItem | null = null;

  constructor(checker: Checker, onDidCheck: vscode.Event<Check>) {
    this.#checker = checker;
    this.#subscriptions = [
      onDidCheck(check => {
        if (vscode.window.activeTextEditor?.document === check.document) this.#show(check);
      }),
      vscode.window.onDidChangeActiveTextEditor(editor => this.#follow(editor)),
    ];
  }

  dispose(): void {
    this.#hide();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || !this.#checker.isChecked(editor.document)) this.#hide();
    else this.#show(this.#checker.check(editor.document));
  }

  #show({ document, letter }: Check): void {
    this.#item ??= vscode.languages.createLanguageStatusItem('gracious.length', []);
    const { languageId, uri } = document;
    this.#item.selector = { language: languageId, scheme: uri.scheme };
    this.#item.name = 'Gracious';
    describe(this.#item, letter);
  }

  #hide(): void {
    this.#item?.dispose();
    this.#item = null;
  }
}

function describe(item: vscode.LanguageStatusItem, letter: Letter): void {
  const band = wordBandFor(letter.stage, letter.draft.record.occasion);
  const long = letter.words > (band?.max ?? LONG_LETTER_WORDS);
  const short = band !== null && letter.words < band.min;
  item.text = letter.words === 1 ? '1 word' : `${letter.words} words`;
  item.detail =
    band === null ? 'no stage is set' : `${band.min}–${band.max} fit this letter${verdict(long, short)}`;
  item.severity = long ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function verdict(long: boolean, short: boolean): string {
  if (long) return '; this is long';
  return short ? '; this is short' : '';
}
