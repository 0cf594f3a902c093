import * as vscode from 'vscode';
import { formatLetter } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { openComposer } from '../hand-over/composer.ts';
import { registerWay } from '../hand-over/way.ts';

/** Opens the letter as a new message of the system's mail program, through a `mailto:` address. */
export function registerOpenInMailApp(checker: Checker): vscode.Disposable {
  return registerWay('gracious.openInMailApp', checker, handOver =>
    openComposer(
      { name: vscode.l10n.t('your mail program'), toAddress: letter => formatLetter(letter, 'mailto') },
      handOver,
    ),
  );
}
