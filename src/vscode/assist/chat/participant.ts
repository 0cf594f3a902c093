import * as vscode from 'vscode';
import type { Checker } from '../../checker.ts';
import type { Assist } from '../assist.ts';
import { chat } from '../features.ts';
import type { Proposer } from '../proposer.ts';
import { answerCheck } from './check.ts';
import { answerExplain } from './explain.ts';
import { explainPassage } from './explain-passage.ts';
import { Page } from './page.ts';
import { answerReply, registerOpenDraft } from './reply.ts';
import { answerSoften } from './soften.ts';
import type { Turn } from './turn.ts';

type Answer = (turn: Turn) => Promise<void>;

/**
 * `@gracious` in the chat, where the editor has one. Answers come from this machine; `/soften`, and `/explain` of a
 * sentence, ask the chosen model too, after consent.
 */
export function registerChat(checker: Checker, assist: Assist, proposer: Proposer): vscode.Disposable {
  const api = chat();
  if (api === undefined) return new vscode.Disposable(() => {});
  const answers = new Map<string, Answer>([
    ['reply', answerReply],
    ['check', turn => answerCheck(turn, checker)],
    ['soften', turn => answerSoften(turn, checker, proposer)],
    ['explain', turn => answerExplain(turn, each => explainPassage(each, checker, assist))],
  ]);
  const participant = api.createChatParticipant('gracious.chat', async (request, _context, stream) => {
    const answer = answers.get(request.command ?? '') ?? answerHelp;
    await answer({ request, stream });
  });
  participant.iconPath = new vscode.ThemeIcon('mail-reply');
  return vscode.Disposable.from(participant, registerOpenDraft());
}

async function answerHelp({ stream }: Turn): Promise<void> {
  const commands = [
    vscode.l10n.t('`/reply` reads a rejection, says whether an answer is worth sending, and drafts it'),
    vscode.l10n.t('`/check` says what in a letter would cost goodwill, and why'),
    vscode.l10n.t('`/soften` puts such sentences into better words'),
    vscode.l10n.t(
      '`/explain` explains a rule, a sentence of your letter, or what a rejection says between the lines',
    ),
  ];
  const page = new Page().markdown(
    vscode.l10n.t(
      'I help to answer a job rejection well. Paste a mail or a letter behind a command, or open it first:',
    ),
  );
  page.markdown(`\n\n${commands.map(command => `- ${command}\n`).join('')}`);
  stream.markdown(page.content);
}
