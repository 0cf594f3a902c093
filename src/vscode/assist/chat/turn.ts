import type * as vscode from 'vscode';

/** One question to the participant, and where the answer goes. */
export interface Turn {
  readonly request: {
    /** What was typed behind the command. */
    readonly prompt: string;
    /** What was attached: addresses, places or texts. */
    readonly references: readonly { readonly value: unknown }[];
    /** The model that is chosen in the chat, where there is one. */
    readonly model: vscode.LanguageModelChat | undefined;
  };
  readonly stream: {
    markdown(value: string | vscode.MarkdownString): void;
    button(command: vscode.Command): void;
  };
}
