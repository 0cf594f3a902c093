import * as vscode from 'vscode';
import type { PhraseKind } from '../../core/index.ts';

/** How a kind of mark looks: an edge of its own in a colour of the theme. Its label stands behind it in words. */
interface MarkStyle {
  readonly border: string;
  readonly color: string;
}

const STYLES: Readonly<Record<PhraseKind, MarkStyle>> = {
  decision: { border: '2px solid', color: 'charts.red' },
  reason: { border: '1px dashed', color: 'charts.yellow' },
  boilerplate: { border: '1px dotted', color: 'charts.lines' },
  door: { border: '1px solid', color: 'charts.green' },
  alternative: { border: '3px dashed', color: 'charts.green' },
  'feedback-offered': { border: '3px double', color: 'charts.green' },
  'feedback-refused': { border: '4px double', color: 'charts.yellow' },
  contact: { border: '2px dotted', color: 'charts.blue' },
  'no-reply': { border: '2px dashed', color: 'charts.purple' },
  'not-a-rejection': { border: '3px solid', color: 'charts.blue' },
};

/** One decoration type for each kind of mark, made when the first mark is shown. */
export class MarkStyles implements vscode.Disposable {
  readonly #types = new Map<PhraseKind, vscode.TextEditorDecorationType>();

  /** Whether any mark was ever shown. */
  get inUse(): boolean {
    return this.#types.size > 0;
  }

  /** All kinds, so that a kind without marks is cleared too. */
  all(): readonly (readonly [PhraseKind, vscode.TextEditorDecorationType])[] {
    if (this.#types.size === 0) {
      for (const kind of KINDS) this.#types.set(kind, toType(STYLES[kind]));
    }
    return [...this.#types];
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }
}

const KINDS: readonly PhraseKind[] = [
  'decision',
  'reason',
  'boilerplate',
  'door',
  'alternative',
  'feedback-offered',
  'feedback-refused',
  'contact',
  'no-reply',
  'not-a-rejection',
];

function toType({ border, color }: MarkStyle): vscode.TextEditorDecorationType {
  const themeColor = new vscode.ThemeColor(color);
  return vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${border.split(' ')[0] ?? '1px'} 0`,
    borderStyle: border.split(' ')[1] ?? 'solid',
    borderColor: themeColor,
    overviewRulerColor: themeColor,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      color: new vscode.ThemeColor('descriptionForeground'),
      fontStyle: 'italic',
      margin: '0 0.5em 0 0.4em',
    },
  });
}
