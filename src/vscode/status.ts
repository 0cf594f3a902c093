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

type Band = NonNullable<ReturnType<typeof wordBandFor>>;

function describe(item: vscode.LanguageStatusItem, letter: Letter): void {
  const band = wordBandFor(letter.stage, letter.draft.record.occasion);
  const long = letter.words > (band?.max ?? LONG_LETTER_WORDS);
  const short = band !== null && letter.words < band.min;
  item.text = letter.words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', letter.words);
  item.detail = band === null ? vscode.l10n.t('no stage is set') : verdictOn(band, long, short);
  item.severity = long ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function verdictOn({ min, max }: Band, long: boolean, short: boolean): string {
  if (long) return vscode.l10n.t('{0}–{1} fit this letter; this is long', min, max);
  if (short) return vscode.l10n.t('{0}–{1} fit this letter; this is short', min, max);
  return vscode.l10n.t('{0}–{1} fit this letter', min, max);
}
