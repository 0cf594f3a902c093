// What a provider of language models implements. VS Code has it since 1.104, the types of the oldest supported release have
// not; only what the scripted models need is described here.
import * as vscode from 'vscode';

export interface ModelInformation {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly version: string;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly capabilities: { readonly toolCalling: boolean };
  /** Whether pickers offer it; newer releases ask. */
  readonly isUserSelectable: boolean;
}

export interface RequestMessage {
  readonly role: vscode.LanguageModelChatMessageRole;
  readonly content: readonly unknown[];
}

export interface ModelProvider {
  readonly onDidChangeLanguageModelChatInformation: vscode.Event<void>;
  provideLanguageModelChatInformation(options: unknown, token: vscode.CancellationToken): ModelInformation[];
  provideLanguageModelChatResponse(
    model: ModelInformation,
    messages: readonly RequestMessage[],
    options: { readonly tools?: readonly unknown[] },
    progress: vscode.Progress<vscode.LanguageModelTextPart | vscode.LanguageModelToolCallPart>,
    token: vscode.CancellationToken,
  ): Promise<void>;
  provideTokenCount(model: ModelInformation, text: unknown, token: vscode.CancellationToken): Promise<number>;
}

type Register = (vendor: string, provider: ModelProvider) => vscode.Disposable;

/** Registers a provider; `undefined` in releases that cannot. */
export function registerProvider(vendor: string, provider: ModelProvider): vscode.Disposable | undefined {
  const register: unknown = Reflect.get(vscode.lm, 'registerLanguageModelChatProvider');
  return isRegister(register) ? register(vendor, provider) : undefined;
}

function isRegister(value: unknown): value is Register {
  return typeof value === 'function';
}
