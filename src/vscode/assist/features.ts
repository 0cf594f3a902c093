import * as vscode from 'vscode';
import { readSettings } from '../settings.ts';

/** The editor's door to language models; `undefined` where it has none. */
export function languageModels(): Pick<typeof vscode.lm, 'selectChatModels'> | undefined {
  const lm: Partial<typeof vscode.lm> | undefined = Reflect.get(vscode, 'lm');
  return typeof lm?.selectChatModels === 'function' ? vscode.lm : undefined;
}

/** The editor's chat; `undefined` where it has none. */
export function chat(): Pick<typeof vscode.chat, 'createChatParticipant'> | undefined {
  const found: Partial<typeof vscode.chat> | undefined = Reflect.get(vscode, 'chat');
  return typeof found?.createChatParticipant === 'function' ? vscode.chat : undefined;
}

/** Where tools for language models are registered; `undefined` where the editor has no such place. */
export function modelTools(): Pick<typeof vscode.lm, 'registerTool'> | undefined {
  const lm: Partial<typeof vscode.lm> | undefined = Reflect.get(vscode, 'lm');
  return typeof lm?.registerTool === 'function' ? vscode.lm : undefined;
}

/** Whether the commands that ask a language model are wanted and possible for a document. */
export function isAssistOffered({ uri }: vscode.TextDocument): boolean {
  return languageModels() !== undefined && readSettings(uri).assist;
}
