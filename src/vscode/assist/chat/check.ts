import * as vscode from 'vscode';
import type { Diagnostic } from '../../../core/index.ts';
import type { Checker } from '../../checker.ts';
import { Page } from './page.ts';
import { findSubject } from './subject.ts';
import type { Turn } from './turn.ts';

/** More findings than this are in the Problems view. */
const MOST_SHOWN = 12;

/** `/check`: what in a letter would cost goodwill, why, and a better sentence. Nothing is sent to a model. */
export async function answerCheck(
  { request, stream }: Turn,
  { linter }: Pick<Checker, 'linter'>,
): Promise<void> {
  const subject = await findSubject(request, 'letter');
  if (subject === undefined) {
    stream.markdown(
      vscode.l10n.t('Paste the letter behind `/check`, attach it, or open it in an editor first.'),
    );
    return;
  }
  const { document, text } = subject;
  const findings = linter.lint(text, { now: new Date().toISOString() });
  const found = findings.filter(({ severity }) => severity !== 'hint');
  const page = new Page().markdown(`${headlineFor(found.length)}\n\n`);
  for (const finding of found.slice(0, MOST_SHOWN)) addFinding(page, text, finding);
  if (found.length > MOST_SHOWN)
    page.markdown(`\n${vscode.l10n.t('and {0} more.', found.length - MOST_SHOWN)}\n`);
  stream.markdown(page.content);
  if (document !== null && found.length > 0)
    stream.button({
      title: vscode.l10n.t('Show in the Letter'),
      command: 'vscode.open',
      arguments: [document.uri],
    });
}

function headlineFor(count: number): string {
  if (count === 0) return vscode.l10n.t('**Nothing stands in the way of this letter.**');
  return count === 1
    ? vscode.l10n.t('**One thing to look at.**')
    : vscode.l10n.t('**{0} things to look at.**', count);
}

/** One finding as an item of a list: the words, what is wrong with them, a better sentence. */
export function addFinding(
  page: Page,
  text: string,
  { range, rule, message, suggestions }: Diagnostic,
): void {
  page
    .markdown('- ')
    .quote(text.slice(range.start, range.end))
    .markdown(' – ')
    .text(message)
    .markdown(` (\`${rule}\`)\n`);
  const better = suggestions[0]?.edits.map(edit => edit.text.trim()).find(words => words !== '');
  if (better !== undefined)
    page
      .markdown(`  - ${vscode.l10n.t('better:')} `)
      .quote(better, 400)
      .markdown('\n');
}
