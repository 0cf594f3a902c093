import * as vscode from 'vscode';
import {
  type Advice,
  advise,
  type Catalog,
  composeDraft,
  MailError,
  piecesToText,
  type ReadMail,
  type ReplyFacts,
  readMail,
  seedFrom,
  suggestTemplates,
  type Template,
  toDraftFacts,
} from '../../../core/index.ts';
import { inEditorLanguage, titleOfAdvice } from '../../core-words.ts';
import { openDraft } from '../../new-document.ts';
import { writerFacts } from '../../settings.ts';
import { loadCatalog } from '../../templates.ts';
import { Page } from './page.ts';
import { findSubject } from './subject.ts';
import type { Turn } from './turn.ts';

/** Not in the palette: it belongs to the button below an answer. */
const OPEN_DRAFT = 'gracious.chat.openDraft';

/** `/reply`: facts of a rejection, advice, and a letter from a template. Nothing is sent to a model, nothing is written. */
export async function answerReply({ request, stream }: Turn): Promise<void> {
  const subject = await findSubject(request, 'mail');
  if (subject === undefined) {
    stream.markdown(
      vscode.l10n.t('Paste the rejection behind `/reply`, attach it, or open it in an editor first.'),
    );
    return;
  }
  try {
    const mail = await readMail(subject.text);
    const advice = advise(mail, new Date().toISOString());
    stream.markdown(describe(mail, advice).content);
    if (advice.verdict === 'not-a-rejection' || advice.verdict === 'no') return;
    const { template, facts } = await choose(mail, advice);
    if (template === undefined) return;
    stream.markdown(
      new Page()
        .markdown(`\n\n${vscode.l10n.t('A letter to start from; gaps are in brackets:')}\n`)
        .letter(await write(template, facts)).content,
    );
    stream.button({
      title: vscode.l10n.t('Open as a Draft'),
      command: OPEN_DRAFT,
      arguments: [subject.text],
    });
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    stream.markdown(new Page().text(inEditorLanguage(error.message)).content);
  }
}

/** The command behind the button: the same letter as a draft with its gaps as tab stops. */
export function registerOpenDraft(): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_DRAFT, async (text?: unknown) => {
    if (typeof text !== 'string') return;
    const mail = await readMail(text);
    const { catalog, template, facts } = await choose(mail, advise(mail, new Date().toISOString()));
    if (template === undefined) return;
    await openDraft(
      composeDraft(catalog, template, facts, { mode: 'tabstops', seed: seedFrom(facts) }),
      facts,
    );
  });
}

interface Chosen {
  readonly catalog: Catalog;
  readonly template: Template | undefined;
  readonly facts: ReplyFacts;
}

async function choose(mail: ReadMail, { goals }: Advice): Promise<Chosen> {
  const facts: ReplyFacts = { ...toDraftFacts(mail), ...writerFacts() };
  const catalog = await loadCatalog();
  const { stage, automated } = mail.facts;
  const [template] = suggestTemplates(catalog, {
    stage,
    goals,
    automated: automated ?? false,
    alternative: mail.alternative !== null,
  });
  return { catalog, template, facts };
}

async function write(template: Template, facts: ReplyFacts): Promise<string> {
  const draft = composeDraft(await loadCatalog(), template, facts, { mode: 'text', seed: seedFrom(facts) });
  return piecesToText(draft.body);
}

const SHOWN = [
  ['company', vscode.l10n.t('Company')],
  ['role', vscode.l10n.t('Role')],
  ['contact', vscode.l10n.t('Person to address')],
  ['stage', vscode.l10n.t('Stage')],
  ['reason', vscode.l10n.t('Reason given')],
] as const;

function describe(mail: ReadMail, advice: Advice): Page {
  const page = new Page().markdown('**').text(titleOfAdvice(advice)).markdown('.**\n\n');
  for (const { text } of advice.because) page.markdown('- ').text(inEditorLanguage(text)).markdown('\n');
  page.markdown('\n');
  for (const [fact, label] of SHOWN) {
    const value = mail.facts[fact];
    if (value === null || value === 'unknown') continue;
    page.markdown(`- ${label}: `).text(value);
    const words = mail.evidence[fact]?.text;
    if (words !== undefined) page.markdown(' – ').quote(words);
    page.markdown('\n');
  }
  return page;
}
