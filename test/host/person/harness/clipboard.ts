// The clipboard of the browser, which is the one that VS Code uses here.
import type { Page } from 'playwright-core';

export class Clipboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The text on the clipboard; empty when there is none. */
  async read(): Promise<string> {
    return String(await this.page.evaluate('navigator.clipboard.readText()'));
  }

  /** Puts a text on the clipboard, as copying it in another program would. */
  async write(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }
}
