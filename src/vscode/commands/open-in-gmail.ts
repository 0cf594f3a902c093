import type * as vscode from 'vscode';
import { formatLetter } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { openComposer } from '../hand-over/composer.ts';
import { registerWay } from '../hand-over/way.ts';

/** Opens the letter as a new message in Gmail, in the browser. */
export function registerOpenInGmail(checker: Checker): vscode.Disposable {
  return registerWay('gracious.openInGmail', checker, handOver =>
    openComposer({ name: 'Gmail', toAddress: letter => formatLetter(letter, 'gmail') }, handOver),
  );
}
