// Messages at the lower right (showInformationMessage and its kin), and modal dialogs.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { POLL, textOf } from './text.ts';

export class Notifications {
  private readonly toasts: Locator;
  private readonly dialog: Locator;

  constructor(page: Page) {
    this.toasts = page.locator('.notifications-toasts .notification-list-item');
    this.dialog = page.locator('.monaco-dialog-box');
  }

  /** The messages that are shown, newest first. */
  async messages(): Promise<readonly string[]> {
    return this.toasts.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Waits for a message that holds `text` and returns it whole. */
  async waitFor(text: string): Promise<string> {
    const toast = this.toast(text);
    await toast.waitFor();
    return textOf(toast.locator('.notification-list-item-message'));
  }

  /** Waits for a message that holds `text` and presses one of its buttons. */
  async press(text: string, button: string): Promise<void> {
    await this.toast(text).getByRole('button', { name: button, exact: true }).click();
  }

  /** Waits for a modal dialog and returns its message and detail. */
  async dialogText(): Promise<string> {
    await this.dialog.waitFor();
    return textOf(this.dialog.locator('.dialog-message-container'));
  }

  /** Presses a button of the modal dialog and waits until it is gone. */
  async answerDialog(button: string): Promise<void> {
    await this.dialog.getByRole('button', { name: button }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** Waits until no message is shown. */
  async waitUntilNone(): Promise<void> {
    await expect.poll(() => this.toasts.count(), POLL).toBe(0);
  }

  private toast(text: string): Locator {
    return this.toasts.filter({ hasText: text }).first();
  }
}
