import type * as vscode from 'vscode';
import type { Assistant, AssistRequest, CheckOptions, Exchange } from '../../core/index.ts';
import { send } from './send.ts';

/** How a conversation ended. */
export type Ending = Exclude<Exchange, { readonly step: 'ask' }> | Unanswered;

/** No answer came, or the person stopped it. */
export type Unanswered =
  | { readonly step: 'stopped' }
  /** `line`: one clear line for the person. */
  | { readonly step: 'failure'; readonly line: string };

/** What a conversation needs besides its first question. */
export interface Conversation {
  readonly assistant: Assistant;
  readonly model: vscode.LanguageModelChat;
  readonly options: CheckOptions;
  readonly token: vscode.CancellationToken;
  /** Called with each request in the moment it is sent. */
  readonly onAsk?: (request: AssistRequest, attempt: 1 | 2) => void;
  /** Called with the length of the answer so far, in UTF-16 units. */
  readonly onText?: (length: number) => void;
}

/** Asks, has the answer checked, and asks once more where the check found something: at most two requests. */
export async function converse(
  first: Exchange & { readonly step: 'ask' },
  { assistant, model, options, token, onAsk, onText }: Conversation,
): Promise<Ending> {
  let exchange: Exchange = first;
  while (exchange.step === 'ask') {
    onAsk?.(exchange.request, exchange.attempt);
    const sent = await send(model, exchange.request.messages, token, onText);
    if (sent.kind === 'stopped') return { step: 'stopped' };
    if (sent.kind === 'failure') return { step: 'failure', line: sent.line };
    exchange = assistant.next(exchange, sent.answer, options);
  }
  return exchange;
}
