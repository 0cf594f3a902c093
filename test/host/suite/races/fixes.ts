import * as vscode from 'vscode';
import { quickFixes, take } from '../harness/findings.ts';
import type { OfferedFix, Oracle } from './oracle.ts';
import type { Witness } from './witness.ts';

interface Offer extends OfferedFix {
  readonly uri: vscode.Uri;
  readonly action: vscode.CodeAction;
}

/** Quick fixes that were offered and wait to be taken, while the letters go on changing. */
export class Fixes {
  readonly #oracle: Oracle;
  readonly #witness: Witness;
  readonly #offers: Offer[] = [];
  /** What the extension said to the person. */
  readonly messages: string[] = [];
  /** Fixes that changed nothing. */
  idle = 0;

  constructor(oracle: Oracle, witness: Witness) {
    this.#oracle = oracle;
    this.#witness = witness;
  }

  forget(): void {
    this.#offers.length = 0;
  }

  /** Asks for quick fixes at a finding, or everywhere, and keeps them for later. */
  async ask(document: vscode.TextDocument, at: number): Promise<void> {
    const { version } = document;
    const findings = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'gracious');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const place = findings[Math.floor(at * 2 * findings.length)]?.range ?? whole;
    const actions = await tryQuickFixes(document.uri, place);
    // What was offered for another text than the one we see cannot be judged.
    if (document.version !== version || document.isClosed) return;
    let titles: { readonly action: vscode.CodeAction; readonly title: string }[] = [];
    for (const action of actions) {
      const { title } = action;
      // The fixes of a finding end with the offer to leave it alone, which names the rule.
      const rule = /^Leave it alone here \((.*)\)$/.exec(title)?.[1];
      titles.push({ action, title });
      if (title.startsWith('Explain ')) titles = [];
      if (rule === undefined) continue;
      const words = this.#oracle.wordsOf(document, rule, place);
      this.#offers.push(...titles.map(each => ({ ...each, uri: document.uri, rule, words })));
      titles = [];
    }
  }

  /** Takes a fix that was offered some time ago. */
  async takeOne(at: number): Promise<void> {
    const [offer] = this.#offers.splice(Math.floor(at * this.#offers.length), 1);
    if (offer === undefined) return;
    const happened = this.#witness.expect({ uri: offer.uri, kind: 'fix', fix: offer });
    const said = this.messages.length;
    await take(offer.action);
    if (happened()) return;
    this.idle += 1;
    if (this.messages.length > said) return;
    this.#witness.wrongs.push(`Nothing happened and nothing was said: ${offer.title} (${offer.rule})`);
  }

  /** Takes "mend all" at once. */
  async mendAll(document: vscode.TextDocument): Promise<void> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('gracious');
    const [action] = await tryQuickFixes(document.uri, whole, kind);
    if (action === undefined) return;
    const happened = this.#witness.expect({ uri: document.uri, kind: 'mend' });
    await take(action);
    happened();
  }
}

/** VS Code takes a question back whose text has changed before the answer came. */
async function tryQuickFixes(
  ...question: Parameters<typeof quickFixes>
): Promise<readonly vscode.CodeAction[]> {
  try {
    return await quickFixes(...question);
  } catch {
    return [];
  }
}
