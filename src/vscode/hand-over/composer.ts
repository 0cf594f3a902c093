import * as vscode from 'vscode';
import { LONGEST_URL, type OutgoingLetter, withoutText } from '../../core/index.ts';
import { openAddress } from './open-address.ts';
import type { Given, HandOver } from './way.ts';

/** A program in which a new message can be opened. */
export interface Composer {
  /** As it stands in a sentence. */
  readonly name: string;
  readonly toAddress: (letter: OutgoingLetter) => Promise<string>;
}

const SAVE = 'Save as .eml…';
const PASTE = 'Copy and Open Empty';

/** Opens a new message with the letter in it. A letter that is too long for an address takes another way. */
export async function openComposer(composer: Composer, { letter, document }: HandOver): Promise<Given> {
  const address = await composer.toAddress(letter);
  if (address.length <= LONGEST_URL) {
    if (await openAddress(address)) return { message: `Handed to ${composer.name}. You send it from there.` };
    return await offerOtherWays(`${composer.name} did not open.`);
  }
  return await offerOtherWays(
    `This letter is too long to be opened in ${composer.name} directly (${address.length} characters in its address; ${LONGEST_URL} are safe).`,
  );

  async function offerOtherWays(reason: string): Promise<Given> {
    const answer = await vscode.window.showWarningMessage(reason, SAVE, PASTE);
    if (answer === SAVE) await vscode.commands.executeCommand('gracious.saveAsEml', document.uri);
    return answer === PASTE ? copyAndOpen(composer, letter) : null;
  }
}

async function copyAndOpen(composer: Composer, letter: OutgoingLetter): Promise<Given> {
  await vscode.env.clipboard.writeText(letter.text);
  const isOpen = await openAddress(await composer.toAddress(withoutText(letter)));
  const place = isOpen ? `the message in ${composer.name}` : 'a new message in your mail program';
  return { message: `The letter is on the clipboard: paste it into ${place}.` };
}
