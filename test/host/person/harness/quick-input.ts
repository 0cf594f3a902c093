// Pickers and input boxes at the top of the window: everything made with showQuickPick, showInputBox, createQuickPick.
//
//   await code.quickInput.waitFor('Reply to a Rejection (1/4)');
//   await code.quickInput.pick('Paste the mail');
//   await code.quickInput.type('Example Corp');
//   await code.quickInput.accept();

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type PageElement, POLL, textOf } from './text.ts';

/** A row of a picker. */
export interface QuickItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Whether Enter would choose it. */
  readonly focused: boolean;
}

export class QuickInput {
  private readonly page: Page;
  private readonly widget: Locator;

  constructor(page: Page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget:visible');
  }

  /** Waits until a picker or box is open, with the given title where one is given. */
  async waitFor(title?: string): Promise<void> {
    await this.widget.waitFor();
    if (title !== undefined) await expect.poll(() => this.title(), POLL).toBe(title);
  }

  /** Waits until nothing is open. */
  async waitUntilClosed(): Promise<void> {
    await this.widget.waitFor({ state: 'hidden' });
  }

  async isOpen(): Promise<boolean> {
    return this.widget.isVisible();
  }

  /** The title with the step: `Reply to a Rejection (1/4)`; empty without one. */
  title(): Promise<string> {
    return this.textOf('.quick-input-title');
  }

  /** The line under the box: the prompt, or what is wrong with the value. */
  message(): Promise<string> {
    return this.textOf('.quick-input-message');
  }

  value(): Promise<string> {
    return this.box.inputValue();
  }

  async placeholder(): Promise<string> {
    return (await this.box.getAttribute('placeholder')) ?? '';
  }

  /** Replaces the value of the box. */
  async type(text: string): Promise<void> {
    await this.box.fill(text);
  }

  /** The rows that are shown, all as they are at one moment; a long list shows its first dozen or two. */
  items(): Promise<readonly QuickItem[]> {
    return this.rows.evaluateAll(inPageItems);
  }

  /** Waits for a row with this label, goes to it with the arrow keys and presses Enter. */
  async pick(label: string): Promise<void> {
    await this.goTo(label);
    await this.accept();
  }

  /** Waits for a row with this label and goes to it with the arrow keys. */
  async goTo(label: string): Promise<void> {
    await expect.poll(async () => (await this.items()).map(item => item.label), POLL).toContain(label);
    for (let steps = 0; steps < 50; steps++) {
      const items = await this.items();
      if (items.some(item => item.focused && item.label === label)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach "${label}"`);
  }

  async accept(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  /** Presses a button beside the title or the box, by its tooltip: `Back`. */
  async button(tooltip: string): Promise<void> {
    await this.widget.getByRole('button', { name: tooltip }).first().click();
  }

  private get box(): Locator {
    return this.widget.locator('.quick-input-filter input');
  }

  private get rows(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }

  private textOf(selector: string): Promise<string> {
    return textOf(this.widget.locator(`${selector}:visible`));
  }
}

// Runs in the page: it can call nothing of this file.
function inPageItems(rows: unknown): QuickItem[] {
  return (rows as PageElement[]).map(row => {
    const textOf = (selector: string): string => {
      const texts = [...row.querySelectorAll(selector)].map(element => element.innerText);
      return texts.join(' ').replace(/\s+/g, ' ').trim();
    };
    return {
      label: textOf('.quick-input-list-row > .monaco-icon-label .label-name'),
      description: textOf('.quick-input-list-row > .monaco-icon-label .label-description'),
      detail: textOf('.quick-input-list-label-meta'),
      focused: row.className.split(' ').includes('focused'),
    };
  });
}
