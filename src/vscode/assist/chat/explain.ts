import * as vscode from 'vscode';
import { advise, explainMail, MailError, RULES, readMail, ruleMarkdown } from '../../../core/index.ts';
import { inEditorLanguage, titleOfAdvice } from '../../core-words.ts';
import { Page } from './page.ts';
import { findSubject } from './subject.ts';
import type { Turn } from './turn.ts';

/**
 * `/explain`: a rule that the question names, what a rejection says between the lines, or the sentence at the cursor of a
 * letter. Only the last may ask the chosen model.
 * @param explainSentence `false` where there is no such sentence
 */
export async function answerExplain(
  turn: Turn,
  explainSentence: (turn: Turn) => Promise<boolean>,
): Promise<void> {
  const { request, stream } = turn;
  const rule = ruleIn(request.prompt);
  const page = rule === undefined ? null : ruleMarkdown(rule);
  if (page !== null) {
    stream.markdown(page);
    if (rule !== undefined)
      stream.button({
        title: vscode.l10n.t('Open the Page of This Rule'),
        command: 'gracious.explainRule',
        arguments: [rule],
      });
    return;
  }
  if (request.prompt.trim() === '' && request.references.length === 0 && (await explainSentence(turn)))
    return;
  const subject = await findSubject(request, 'mail');
  if (subject === undefined) {
    stream.markdown(
      vscode.l10n.t(
        'Name a rule behind `/explain`, such as `asking-why`; put the cursor into a sentence of your letter; or paste the rejection there, attach it, or open it first.',
      ),
    );
    return;
  }
  try {
    stream.markdown((await explainText(subject.text)).content);
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    stream.markdown(new Page().text(inEditorLanguage(error.message)).content);
  }
  if (subject.document !== null)
    stream.button({
      title: vscode.l10n.t('Mark It in the Mail'),
      command: 'gracious.explainRejection',
      arguments: [subject.document.uri],
    });
}

async function explainText(text: string): Promise<Page> {
  const mail = await readMail(text);
  const advice = advise(mail, new Date().toISOString());
  const page = new Page().markdown('**').text(titleOfAdvice(advice)).markdown('.**\n\n');
  for (const { start, end, label, text: meaning } of explainMail(mail, advice)) {
    page
      .markdown(`- **${inEditorLanguage(label)}** `)
      .quote(mail.text.slice(start, end))
      .markdown(' – ')
      .text(inEditorLanguage(meaning))
      .markdown('\n');
  }
  return page;
}

function ruleIn(prompt: string): string | undefined {
  const ids = [...RULES.tone, ...RULES.letter, ...RULES.others].map(({ id }) => id);
  return ids.find(id => prompt.toLowerCase().includes(id));
}
