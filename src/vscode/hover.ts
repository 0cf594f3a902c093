import * as vscode from 'vscode';
import { contains, overlaps } from '../core/index.ts';
import type { Checker } from './checker.ts';
import { explainRule } from './commands/explain-rule.ts';
import { toVscodeRange } from './convert.ts';

/** Says why, where the diagnostic's own hover says what. */
export function registerHover(checker: Checker): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ language: 'markdown' }, { language: 'plaintext' }], {
    provideHover(document, position) {
      if (!checker.isChecked(document)) return null;
      const offset = document.offsetAt(position);
      const place = { start: offset, end: offset + 1 };
      const here = checker
        .check(document)
        .diagnostics.filter(each => each.group !== 'style' && overlaps(each.range, place));
      const [smallest] = here.sort((a, b) => (contains(a.range, b.range) ? 1 : -1));
      const rule = smallest === undefined ? undefined : checker.linter.rule(smallest.rule);
      if (smallest === undefined || rule === undefined) return null;
      return new vscode.Hover(toMarkdown(rule.id, rule.why), toVscodeRange(document, smallest.range));
    },
  });
}

/** Only the command that opens our own page may run from the hover. */
function toMarkdown(rule: string, why: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: [explainRule] };
  markdown.appendText(why);
  const argument = encodeURIComponent(JSON.stringify([rule]));
  markdown.appendMarkdown(`\n\n[${vscode.l10n.t('Explain {0}', rule)}](command:${explainRule}?${argument})`);
  return markdown;
}
