// Context menus, of the editor and of the explorer.
import type { Locator, Page } from 'playwright-core';

export class Menu {
  private readonly page: Page;
  private readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.menu = page.locator('.monaco-menu-container, .context-view .monaco-menu').first();
  }

  /** Opens the menu of a file in the explorer, by its name. */
  async openForFile(name: string): Promise<void> {
    const file = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await file.click({ button: 'right' });
    await this.menu.waitFor();
  }

  /** Opens the menu of the focused place by keyboard. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Shift+F10');
    await this.menu.waitFor();
  }

  /** The labels of the open menu, submenus not opened. */
  async labels(): Promise<readonly string[]> {
    const texts = await this.menu.locator('.action-label:not(.separator)').allInnerTexts();
    return texts.map(text => text.trim()).filter(text => text !== '');
  }

  /** Chooses an entry of the open menu. */
  async choose(label: string): Promise<void> {
    await this.menu.locator('.action-item', { hasText: label }).first().hover();
    // A menu ignores clicks in its first moments.
    await this.page.keyboard.press('Enter');
    await this.menu.waitFor({ state: 'hidden' });
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.menu.waitFor({ state: 'hidden' });
  }
}
