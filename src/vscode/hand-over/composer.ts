import * as vscode from 'vscode';
import { LONGEST_URL, type OutgoingLetter, withoutText } from '../../core/index.ts';
import { openAddress } from './open-address.ts';
import { saveMail } from './save-mail.ts';
import type { Given, HandOver } from './way.ts';

/** A program in which a new message can be opened. */
export interface Composer {
  /** As it stands in a sentence. */
  readonly name: string;
  readonly toAddress: (letter: OutgoingLetter) => Promise<string>;
}

/** Opens a new message with the letter in it. A letter that is too long for an address takes another way. */
export async function openComposer(composer: Composer, { letter, document }: HandOver): Promise<Given> {
  const address = await composer.toAddress(letter);
  if (address.length <= LONGEST_URL) {
    if (await openAddress(address))
      return { message: vscode.l10n.t('Handed to {0}. You send it from there.', composer.name) };
    return await offerOtherWays(vscode.l10n.t('{0} did not open.', composer.name));
  }
  return await offerOtherWays(
    vscode.l10n.t(
      'This letter is too long to be opened in {0} directly ({1} characters in its address; {2} are safe).',
      composer.name,
      address.length,
      LONGEST_URL,
    ),
  );

  async function offerOtherWays(reason: string): Promise<Given> {
    const save = vscode.l10n.t('Save as .eml…');
    const paste = vscode.l10n.t('Copy and Open Empty');
    const answer = await vscode.window.showWarningMessage(reason, save, paste);
    if (answer === save) return await saveMail({ letter, document });
    return answer === paste ? await copyAndOpen(composer, letter) : null;
  }
}

async function copyAndOpen(composer: Composer, letter: OutgoingLetter): Promise<Given> {
  await vscode.env.clipboard.writeText(letter.text);
  const isOpen = await openAddress(await composer.toAddress(withoutText(letter)));
  const message = isOpen
    ? vscode.l10n.t('The letter is on the clipboard: paste it into the message in {0}.', composer.name)
    : vscode.l10n.t('The letter is on the clipboard: paste it into a new message in your mail program.');
  return { message };
}
