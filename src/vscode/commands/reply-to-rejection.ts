import * as vscode from 'vscode';
import {
  advise,
  composeDraft,
  type ReadMail,
  type ReplyFacts,
  seedFrom,
  toDraftFacts,
} from '../../core/index.ts';
import { openDraft } from '../new-document.ts';
import { BACK } from '../quick-input.ts';
import { chooseReply } from '../reply/advice-step.ts';
import { confirmFacts } from '../reply/facts-step.ts';
import { readSafely } from '../reply/read-safely.ts';
import { findSource } from '../reply/source.ts';
import { writerFacts } from '../settings.ts';
import { loadCatalog } from '../templates.ts';

/** Reads a rejection, shows its facts and the advice, and opens a draft. Every step can be gone back from. */
export function registerReplyToRejection(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.replyToRejection', async (resource?: unknown) => {
    let uri = resource instanceof vscode.Uri ? resource : undefined;
    for (;;) {
      const source = await findSource(uri);
      if (source === undefined) return;
      const mail = source.kind === 'mail' ? await readSafely(source.input) : null;
      if (mail === undefined || (await answer(mail)) !== BACK) return;
      uri = undefined;
    }
  });
}

/** The steps behind the choice of a mail; BACK when the person wants another mail. */
async function answer(mail: ReadMail | null): Promise<typeof BACK | undefined> {
  let facts: ReplyFacts = { ...(mail === null ? {} : toDraftFacts(mail)), ...writerFacts() };
  const catalog = await loadCatalog();
  for (;;) {
    const confirmed = await confirmFacts(mail, facts);
    if (confirmed === BACK || confirmed === undefined) return confirmed;
    facts = confirmed;
    const advice = mail === null ? null : advise(corrected(mail, facts), new Date().toISOString());
    const template = await chooseReply(advice, facts, mail?.facts.automated ?? false, catalog);
    if (template === BACK) continue;
    if (template !== undefined) {
      await openDraft(
        composeDraft(catalog, template, facts, { mode: 'tabstops', seed: seedFrom(facts) }),
        facts,
      );
    }
    return undefined;
  }
}

/** The mail as the person corrected it, for the advice. */
function corrected(mail: ReadMail, facts: ReplyFacts): ReadMail {
  return {
    ...mail,
    facts: { ...mail.facts, stage: facts.stage ?? 'unknown', received: facts.received ?? null },
  };
}
