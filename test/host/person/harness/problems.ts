// The Problems view.
import type { Locator, Page } from 'playwright-core';
import type { PageElement } from './text.ts';

export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Who says it: `gracious`. */
  readonly source: string;
  /** The rule's id. */
  readonly code: string;
  /** `[Ln 3, Col 1]`. */
  readonly place: string;
}

export class Problems {
  private readonly page: Page;
  private readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.locator('.markers-panel');
  }

  /** Opens the view by its key. */
  async open(): Promise<void> {
    if (!(await this.panel.isVisible())) await this.page.keyboard.press('ControlOrMeta+Shift+M');
    await this.panel.waitFor();
  }

  /** What the open view lists; with many entries those that fit. Hints are never listed by VS Code. */
  entries(): Promise<readonly Problem[]> {
    return this.panel.locator('.monaco-list-row:has(.marker-icon)').evaluateAll(inPageProblems);
  }
}

// Runs in the page: it can call nothing of this file.
function inPageProblems(rows: unknown): Problem[] {
  return (rows as PageElement[]).map(row => {
    const textOf = (selector: string): string => {
      const texts = [...row.querySelectorAll(selector)].map(element => element.innerText);
      return texts.join(' ').replace(/\s+/g, ' ').trim();
    };
    const icon = [...row.querySelectorAll('.marker-icon')][0]?.className ?? '';
    return {
      severity: icon.includes('error') ? 'error' : icon.includes('warning') ? 'warning' : 'info',
      message: textOf('.marker-message'),
      source: textOf('.marker-source'),
      code: textOf('.marker-code'),
      place: textOf('.marker-line'),
    };
  });
}
