import type { Page } from 'playwright-core';
import type { Clipboard } from './clipboard.ts';

/** Stands on the clipboard while nothing has been copied yet. */
const MARK = '\u2063nothing was copied\u2063';

/**
 * The whole text of the focused editor, by select all and copy. The clipboard and the cursor are put back.
 *
 * @returns what was copied, `undefined` when nothing could be
 */
export async function copyWholeText(page: Page, clipboard: Clipboard): Promise<string | undefined> {
  const before = await clipboard.read();
  await clipboard.write(MARK);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  let text = MARK;
  for (let tries = 0; text === MARK && tries < 40; tries++) {
    await page.waitForTimeout(25);
    text = await clipboard.read();
  }
  await page.keyboard.press('ControlOrMeta+U');
  await clipboard.write(before);
  return text === MARK ? undefined : text;
}
