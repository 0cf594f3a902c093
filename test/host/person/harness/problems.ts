// The Problems view.
import type { Locator, Page } from 'playwright-core';
import { textOf } from './text.ts';

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
  async entries(): Promise<readonly Problem[]> {
    const rows = await this.panel.locator('.monaco-list-row:has(.marker-icon)').all();
    return Promise.all(rows.map(readRow));
  }
}

async function readRow(row: Locator): Promise<Problem> {
  const icon = (await row.locator('.marker-icon').first().getAttribute('class')) ?? '';
  return {
    severity: icon.includes('error') ? 'error' : icon.includes('warning') ? 'warning' : 'info',
    message: await textOf(row.locator('.marker-message')),
    source: await textOf(row.locator('.marker-source')),
    code: await textOf(row.locator('.marker-code')),
    place: await textOf(row.locator('.marker-line')),
  };
}
