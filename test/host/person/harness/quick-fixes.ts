// The quick fix menu, worked by keyboard.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { POLL, textOf } from './text.ts';

export class QuickFixes {
  private readonly page: Page;
  private readonly entries: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entries = page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens the menu at the cursor and returns its entries. */
  async open(): Promise<readonly string[]> {
    // Where the actions are still being computed, the menu closes again: as a person would, press once more.
    await expect
      .poll(async () => {
        if (await this.entries.first().isVisible()) return true;
        await this.page.keyboard.press('ControlOrMeta+.');
        return this.entries
          .first()
          .waitFor({ timeout: 4000 })
          .then(
            () => true,
            () => false,
          );
      }, POLL)
      .toBe(true);
    return this.entries.locator('.title').allInnerTexts();
  }

  /** Opens the menu at the cursor, goes to the entry with the arrow keys and presses Enter. */
  async apply(title: string): Promise<void> {
    const titles = await this.open();
    expect(titles, 'the entries of the quick fix menu').toContain(title);
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused .title');
    for (let steps = 0; steps <= titles.length && (await textOf(focused)) !== title; steps++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.entries.first().waitFor({ state: 'hidden' });
  }
}
