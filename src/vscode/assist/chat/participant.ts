import * as vscode from 'vscode';
import type { Checker } from '../../checker.ts';
import type { Assist } from '../assist.ts';
import { chat } from '../features.ts';
import type { Proposer } from '../proposer.ts';
import { answerCheck } from './check.ts';
import { answerExplain } from './explain.ts';
import { Page } from './page.ts';
import { answerReply, registerOpenDraft } from './reply.ts';
import { answerSoften } from './soften.ts';

/** What the answers are made with. */
export interface ChatTools {
  readonly checker: Checker;
  readonly assist: Assist;
  readonly proposer: Proposer;
}

/** One question to the participant, and where the answer goes. */
export interface Turn {
  readonly request: vscode.ChatRequest;
  readonly stream: vscode.ChatResponseStream;
}

type Answer = (turn: Turn, tools: ChatTools) => Promise<void>;

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['reply', answerReply],
  ['check', answerCheck],
  ['soften', answerSoften],
  ['explain', answerExplain],
]);

/** `@gracious` in the chat, where the editor has one. Answers come from this machine; `/soften` may ask the chosen model. */
export function registerChat(tools: ChatTools): vscode.Disposable {
  const api = chat();
  if (api === undefined) return new vscode.Disposable(() => {});
  const participant = api.createChatParticipant('gracious.chat', async (request, _context, stream) => {
    const answer = ANSWERS.get(request.command ?? '') ?? answerHelp;
    await answer({ request, stream }, tools);
  });
  participant.iconPath = new vscode.ThemeIcon('mail-reply');
  return vscode.Disposable.from(participant, registerOpenDraft());
}

async function answerHelp({ stream }: Turn): Promise<void> {
  const page = new Page()
    .markdown(
      'I help to answer a job rejection well. Paste a mail or a letter behind a command, or open it first:\n\n',
    )
    .markdown('- `/reply` reads a rejection, says whether an answer is worth sending, and drafts it\n')
    .markdown('- `/check` says what in a letter would cost goodwill, and why\n')
    .markdown('- `/soften` puts such sentences into better words\n')
    .markdown('- `/explain` explains a rule, or what a rejection says between the lines\n');
  stream.markdown(page.content);
}
