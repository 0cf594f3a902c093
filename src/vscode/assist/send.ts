import * as vscode from 'vscode';
import { type AssistMessage, LONGEST_ANSWER, type RawAnswer } from '../../core/index.ts';
import { describeFailure, isCancellation, isRefusal } from './failure.ts';

/** What became of one request. */
export type Sent =
  | { readonly kind: 'answer'; readonly answer: RawAnswer }
  /** The person stopped it. */
  | { readonly kind: 'stopped' }
  /** Nothing came back; one clear line for the person. */
  | { readonly kind: 'failure'; readonly line: string };

/** What the editor shows a person who is asked whether Gracious may use a model. */
const JUSTIFICATION = vscode.l10n.t('To work on the letter that you asked it to work on.');

/**
 * Sends the messages and nothing else, and collects the text that comes back. Tools are neither offered nor run.
 * @param onText called with the length of the text so far, in UTF-16 units
 */
export async function send(
  model: vscode.LanguageModelChat,
  messages: readonly AssistMessage[],
  token: vscode.CancellationToken,
  onText: (length: number) => void = () => {},
): Promise<Sent> {
  const collected = { text: '', asksForTool: false };
  const stop = new vscode.CancellationTokenSource();
  const follow = token.onCancellationRequested(() => stop.cancel());
  try {
    const options = { justification: JUSTIFICATION };
    const response = await model.sendRequest(messages.map(toChatMessage), options, stop.token);
    for await (const part of response.stream) {
      if (token.isCancellationRequested) return { kind: 'stopped' };
      if (part instanceof vscode.LanguageModelToolCallPart) collected.asksForTool = true;
      if (!(part instanceof vscode.LanguageModelTextPart)) continue;
      collected.text += part.value;
      onText(collected.text.length);
      if (collected.text.length > LONGEST_ANSWER) return toAnswer(collected, 'too-long');
    }
    return token.isCancellationRequested ? { kind: 'stopped' } : toAnswer(collected, 'complete');
  } catch (error) {
    if (token.isCancellationRequested || isCancellation(error)) return { kind: 'stopped' };
    if (isRefusal(error)) return toAnswer(collected, 'refused');
    if (collected.text === '') return { kind: 'failure', line: describeFailure(error) };
    return toAnswer(collected, 'failed');
  } finally {
    follow.dispose();
    // Whatever the model still has to say is not wanted.
    stop.cancel();
    stop.dispose();
  }
}

function toAnswer(
  { text, asksForTool }: { readonly text: string; readonly asksForTool: boolean },
  end: RawAnswer['end'],
): Sent {
  return { kind: 'answer', answer: { text, end, asksForTool } };
}

function toChatMessage({ role, text }: AssistMessage): vscode.LanguageModelChatMessage {
  return role === 'user'
    ? vscode.LanguageModelChatMessage.User(text)
    : vscode.LanguageModelChatMessage.Assistant(text);
}
