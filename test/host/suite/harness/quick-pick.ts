import * as vscode from 'vscode';
import { pause } from './eventually.ts';

/**
 * Starts a command that asks with pickers and accepts the highlighted row of each until it has ended. No event tells an
 * extension that a picker of another one is open, so it tries again and again; without a picker that does nothing.
 */
export async function runAndAccept(command: string, ...args: readonly unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => {
    done = true;
  });
  while (!done) {
    await pause(400);
    if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}
