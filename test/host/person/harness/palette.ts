// The command palette.
import type { Page } from 'playwright-core';
import type { QuickInput } from './quick-input.ts';

export class Palette {
  private readonly page: Page;
  private readonly quickInput: QuickInput;

  constructor(page: Page, quickInput: QuickInput) {
    this.page = page;
    this.quickInput = quickInput;
  }

  /** Opens the palette, types the title and runs the command that has exactly it: `Gracious: Explain Rule`. */
  async run(title: string): Promise<void> {
    await this.search(title, title);
    await this.quickInput.pick(title);
  }

  /** The commands that the palette offers for a text, as a person sees them. */
  async offers(text: string): Promise<readonly string[]> {
    await this.search(text);
    const labels = (await this.quickInput.items()).map(item => item.label);
    await this.quickInput.cancel();
    await this.quickInput.waitUntilClosed();
    return labels;
  }

  /** Types a text into the palette; opened again where an extension's commands have come in the meantime. */
  private async search(text: string, wanted?: string): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      await this.page.keyboard.press('F1');
      await this.quickInput.waitFor();
      await this.quickInput.type(`>${text}`);
      await this.page.waitForTimeout(300);
      const labels = (await this.quickInput.items()).map(item => item.label);
      if (wanted === undefined || labels.includes(wanted)) return;
      await this.quickInput.cancel();
      await this.quickInput.waitUntilClosed();
    }
    throw new Error(`The palette does not offer "${wanted}"`);
  }
}
