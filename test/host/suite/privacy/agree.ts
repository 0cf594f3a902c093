import * as vscode from 'vscode';
import { replace } from '../harness/answers.ts';
import { pause } from '../harness/eventually.ts';

/** What a person would give who says yes to everything. */
export interface Givings {
  /** What is typed where nothing is suggested. */
  readonly words: string;
  readonly save: vscode.Uri;
  readonly open: vscode.Uri;
}

/** How long a command may take, in milliseconds. */
const BOUND = 40_000;

/** Runs a command and says yes to all it asks, so that it gets as far as it can. @returns the addresses it opened outside */
export async function agreeTo(command: string, givings: Givings): Promise<readonly string[]> {
  const opened: string[] = [];
  const firstButton = async (_message: string, ...more: readonly unknown[]) => {
    const buttons = more.filter(each => typeof each === 'string' || (Object(each).title ?? '') !== '');
    return buttons[0];
  };
  const restore = [
    ...['showInformationMessage', 'showWarningMessage', 'showErrorMessage'].map(name =>
      replace(vscode.window, name, firstButton),
    ),
    replace(vscode.window, 'showQuickPick', async (rows: unknown, options?: vscode.QuickPickOptions) => {
      const items = (await Promise.resolve(rows)) as readonly vscode.QuickPickItem[];
      const choices = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
      return options?.canPickMany === true ? choices : choices[0];
    }),
    replace(vscode.window, 'showInputBox', async (options?: vscode.InputBoxOptions) => {
      const problem = await options?.validateInput?.(givings.words);
      return problem ? options?.value : givings.words;
    }),
    replace(vscode.window, 'showSaveDialog', async () => givings.save),
    replace(vscode.window, 'showOpenDialog', async () => [givings.open]),
    replace(vscode.env, 'openExternal', async (address: unknown) => {
      opened.push(String(address));
      return true;
    }),
  ];
  try {
    await bounded(command);
  } finally {
    for (const undo of restore) undo();
  }
  return opened;
}

/** Pickers that cannot be replaced are accepted as they stand. */
async function bounded(command: string): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
    done = true;
  });
  const deadline = Date.now() + BOUND;
  for (let wait = 50; !done; wait = Math.min(400, wait * 2)) {
    await Promise.race([running, pause(wait)]);
    if (done) break;
    if (Date.now() > deadline) throw new Error(`${command} has not ended`);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
  // What a command does not wait for.
  await pause(100);
}
