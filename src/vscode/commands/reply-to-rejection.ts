import * as vscode from 'vscode';
import {
  type Advice,
  type AdviceOptions,
  advise,
  type Catalog,
  composeDraft,
  composeRecord,
  type ReadMail,
  type ReplyFacts,
  seedFrom,
  toDraftFacts,
} from '../../core/index.ts';
import { openDraft } from '../new-document.ts';
import { BACK } from '../quick-input.ts';
import { chooseReply, type ReplyChoice } from '../reply/advice-step.ts';
import { findEarlierDraft } from '../reply/earlier.ts';
import { confirmFacts } from '../reply/facts-step.ts';
import { toResting, toSkipped } from '../reply/no-letter.ts';
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
      const mail = source.kind === 'mail' ? await readSafely(source.input, source.fileName) : null;
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
    const choice = await chooseReply({
      advise: mail === null ? null : adviserFor(corrected(mail, facts)),
      facts,
      automated: mail?.facts.automated ?? false,
      catalog,
      earlier: await findEarlierDraft(facts),
    });
    if (choice === BACK) continue;
    if (choice !== undefined) await carryOut(choice, facts, catalog);
    return undefined;
  }
}

function adviserFor(mail: ReadMail): (options: AdviceOptions) => Advice {
  return options => advise(mail, new Date().toISOString(), options);
}

async function carryOut(choice: ReplyChoice, facts: ReplyFacts, catalog: Catalog): Promise<void> {
  switch (choice.kind) {
    case 'letter': {
      const options = { mode: 'tabstops', seed: seedFrom(facts) } as const;
      return openDraft(composeDraft(catalog, choice.template, facts, options), facts);
    }
    case 'log':
      return openDraft(composeRecord(toSkipped(facts)), facts);
    case 'rest':
      return openDraft(composeRecord(toResting(facts)), facts);
    case 'open':
      await vscode.window.showTextDocument(choice.uri);
      return;
    case 'nothing':
      return;
  }
}

/** The mail as the person corrected it, for the advice. */
function corrected(mail: ReadMail, facts: ReplyFacts): ReadMail {
  return {
    ...mail,
    facts: { ...mail.facts, stage: facts.stage ?? 'unknown', received: facts.received ?? null },
  };
}
