import * as vscode from 'vscode';
import type { Checker } from '../../checker.ts';
import { titleOf } from '../models.ts';
import type { Proposer } from '../proposer.ts';
import { addFinding } from './check.ts';
import { Page } from './page.ts';
import { findSubject, type Subject } from './subject.ts';
import type { Turn } from './turn.ts';

/**
 * `/soften`: better words for what would cost goodwill. First ours, from this machine; then the chosen model's version of
 * an open letter, after consent, beside the letter to take or leave.
 */
export async function answerSoften(turn: Turn, checker: Checker, proposer: Proposer): Promise<void> {
  const { request, stream } = turn;
  const subject = await findSubject(request, 'letter');
  if (subject === undefined) {
    stream.markdown(
      vscode.l10n.t('Paste the letter behind `/soften`, attach it, or open it in an editor first.'),
    );
    return;
  }
  const tone = checker.linter.lint(subject.text, { groups: ['tone'] });
  const page = new Page();
  if (tone.length === 0)
    page.markdown(`${vscode.l10n.t('**No sentence of this letter would cost goodwill.**')}\n`);
  else page.markdown(`${vscode.l10n.t('**Our suggestions**, made on your machine:')}\n\n`);
  for (const finding of tone) addFinding(page, subject.text, finding);
  stream.markdown(page.content);
  await askModel(turn, proposer, subject);
}

async function askModel({ request, stream }: Turn, proposer: Proposer, subject: Subject): Promise<void> {
  const { model } = request;
  if (model === undefined || subject.document === null) return;
  stream.markdown(
    new Page()
      .markdown('\n\n')
      .text(vscode.l10n.t('If you allow it, {0} is asked for a softer version.', titleOf(model))).content,
  );
  const outcome = await proposer.propose({
    document: subject.document,
    material: { draft: subject.document.getText(), mail: null, notes: request.prompt.trim() },
    model,
    task: { kind: 'soften' },
    title: vscode.l10n.t('Softening the letter'),
  });
  stream.markdown(
    `\n\n${outcome === 'proposed' ? vscode.l10n.t('It is beside your letter, to take or leave part by part.') : vscode.l10n.t('Your letter stays as it is.')}`,
  );
}
