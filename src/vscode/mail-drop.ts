import * as vscode from 'vscode';
import {
  advise,
  chooseTemplate,
  composeDraft,
  MailError,
  type ReadMail,
  readMail,
  seedFrom,
  toDraftFacts,
} from '../core/index.ts';
import { isMailName, LARGEST_MAIL } from './reply/source.ts';
import { writerFacts } from './settings.ts';
import { toSnippet } from './snippet.ts';
import { loadCatalog } from './templates.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('gracious', 'mail');

/**
 * A mail file dropped into a document (with Shift held, as for every file): a reply to it where the document is empty, else
 * its words. Without Shift, VS Code opens the file.
 */
export function registerMailDrop(): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    [{ language: 'markdown' }, { language: 'plaintext' }],
    { provideDocumentDropEdits: (document, _, transfer, token) => editsFor(document, transfer, token) },
    { providedDropEditKinds: [KIND], dropMimeTypes: ['text/uri-list', 'files'] },
  );
}

async function editsFor(
  document: vscode.TextDocument,
  transfer: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentDropEdit[] | undefined> {
  const bytes = await droppedMail(transfer);
  const mail = bytes === undefined ? undefined : await tryRead(bytes);
  if (mail === undefined || token.isCancellationRequested) return undefined;
  const words = new vscode.DocumentDropEdit(
    mail.text,
    vscode.l10n.t('Insert the Words of the Mail'),
    KIND.append('words'),
  );
  const isBlank = document.languageId === 'markdown' && document.getText().trim() === '';
  if (!isBlank || mail.facts.kind !== 'rejection') return [words];
  const reply = await replyTo(mail);
  return reply === undefined ? [words] : [reply, words];
}

async function replyTo(mail: ReadMail): Promise<vscode.DocumentDropEdit | undefined> {
  const facts = { ...toDraftFacts(mail), ...writerFacts() };
  const catalog = await loadCatalog();
  const { goals } = advise(mail, new Date().toISOString());
  const template = chooseTemplate(catalog, {
    stage: mail.facts.stage,
    goals,
    automated: mail.facts.automated ?? false,
    alternative: mail.alternative !== null,
  });
  if (template === undefined) return undefined;
  const draft = composeDraft(catalog, template, facts, { mode: 'tabstops', seed: seedFrom(facts) });
  const snippet = toSnippet([{ kind: 'text', text: draft.frontMatter }, ...draft.body]);
  return new vscode.DocumentDropEdit(
    snippet,
    vscode.l10n.t('Insert a Reply to This Rejection'),
    KIND.append('reply'),
  );
}

/** The bytes of the mail file that was dropped, from the explorer or from outside. */
async function droppedMail(transfer: vscode.DataTransfer): Promise<Uint8Array | undefined> {
  for (const [, item] of transfer) {
    const file = item.asFile();
    if (file !== undefined && isMailName(file.name)) return withinLimit(await file.data());
  }
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const address = list.split(/\r?\n/).find(line => line !== '' && !line.startsWith('#'));
  if (address === undefined) return undefined;
  const uri = vscode.Uri.parse(address);
  if (!isMailName(uri.path)) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > LARGEST_MAIL ? undefined : await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** A larger file is left to VS Code, which inserts its path. */
function withinLimit(bytes: Uint8Array): Uint8Array | undefined {
  return bytes.length > LARGEST_MAIL ? undefined : bytes;
}

/** `undefined` for what is no mail: VS Code then does what it does with any file. */
async function tryRead(bytes: Uint8Array): Promise<ReadMail | undefined> {
  try {
    return await readMail(bytes, { fileName: 'dropped.eml' });
  } catch (error) {
    if (error instanceof MailError) return undefined;
    throw error;
  }
}
