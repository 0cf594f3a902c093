// An extension that brings language models of its own, so that tests need no account and no network.
import * as vscode from 'vscode';
import {
  type ModelInformation,
  type ModelProvider,
  type RequestMessage,
  registerProvider,
} from './provider-api.ts';
import { type Received, SCRIPTS, type Turn } from './scripts.ts';

const VENDOR = 'scripted';

export type { Received };

/** What tests inside the extension host see of the models: `vscode.extensions.getExtension(…).exports`. */
export interface ScriptedModels {
  /** Whether this release of VS Code can have such models. */
  readonly available: boolean;
  /** Every request so far, oldest first; a test may empty it. */
  readonly received: Received[];
  /** Offers these models and no others, and forgets what was received. */
  offer(...ids: readonly string[]): void;
  /** Sets the honest answer to a request, by the request. */
  answer(honest: (received: Received) => string | Promise<string>): void;
}

export function activate({ subscriptions }: vscode.ExtensionContext): ScriptedModels {
  const changed = new vscode.EventEmitter<void>();
  const received: Received[] = [];
  let offered = settings().get<readonly string[]>('models', []);
  let honest: (received: Received, index: number) => string | Promise<string> = answerOfSettings;

  const provider: ModelProvider = {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: () => offered.map(toInformation),
    async provideLanguageModelChatResponse({ id }, messages, { tools = [] }, progress, token) {
      const request = { model: id, messages: messages.map(toText), tools: tools.length };
      received.push(request);
      const turn: Turn = {
        received: request,
        honest: await honest(request, received.length - 1),
        token,
        say: text => progress.report(new vscode.LanguageModelTextPart(text)),
        callTool: (name, input) => progress.report(new vscode.LanguageModelToolCallPart('call', name, input)),
      };
      await SCRIPTS.get(id)?.(turn);
    },
    provideTokenCount: async (_model, text) => String(text).length,
  };
  const registration = registerProvider(VENDOR, provider);
  if (registration !== undefined) subscriptions.push(registration);
  subscriptions.push(changed);
  // The chat knows a model once somebody has asked for it.
  if (offered.length > 0) void vscode.lm.selectChatModels({ vendor: VENDOR });
  return {
    available: registration !== undefined,
    received,
    offer(...ids) {
      offered = ids;
      received.length = 0;
      changed.fire();
    },
    answer(made) {
      honest = made;
    },
  };
}

function answerOfSettings(_received: Received, index: number): string {
  const answers = settings().get<readonly string[]>('answers', []);
  return answers[index] ?? answers.at(-1) ?? '';
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('scriptedModels');
}

function toInformation(id: string): ModelInformation {
  return {
    id,
    name: `Scripted ${id}`,
    family: 'scripted',
    version: '1',
    maxInputTokens: 100_000,
    maxOutputTokens: 10_000,
    capabilities: { toolCalling: true },
    isUserSelectable: true,
  };
}

function toText({ role, content }: RequestMessage): { readonly role: number; readonly text: string } {
  const texts = content.map(part =>
    part instanceof vscode.LanguageModelTextPart ? part.value : `[${JSON.stringify(part)}]`,
  );
  return { role, text: texts.join('') };
}
