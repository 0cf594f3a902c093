// The text editor that has the focus, or had it last.
//
//   await code.editor.open('letter.reply.md');
//   await code.editor.goTo(9, 1);                       // line and column, from 1
//   await code.editor.type('Why was I not chosen?');
//   await code.editor.waitForSquiggles(1);              // reads them, see ./squiggles.ts
//   await code.editor.applyQuickFix('Remove the sentence');
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Clipboard } from './clipboard.ts';
import { QuickFixes } from './quick-fixes.ts';
import type { QuickInput } from './quick-input.ts';
import { readSquiggles, readVisibleLines, type Squiggle } from './squiggles.ts';
import { hasClass, type PageElement, POLL } from './text.ts';
import { copyWholeText } from './whole-text.ts';

export class Editor {
  private readonly page: Page;
  private readonly quickInput: QuickInput;
  private readonly clipboard: Clipboard;
  private readonly fixes: QuickFixes;

  constructor(page: Page, quickInput: QuickInput, clipboard: Clipboard) {
    this.page = page;
    this.quickInput = quickInput;
    this.clipboard = clipboard;
    this.fixes = new QuickFixes(page);
  }

  /** Opens a file of the folder through Go to File, and waits until it can be typed in. */
  async open(path: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.quickInput.waitFor();
    await this.quickInput.type(path);
    await this.quickInput.pick(basename(path));
    await this.waitFor(basename(path));
  }

  /** Waits until the active editor has this title and the focus. */
  async waitFor(title: string): Promise<void> {
    await expect.poll(() => this.title(), POLL).toBe(title);
    await this.focus();
  }

  /** The file name or title of the active editor's tab; empty when none is open. */
  async title(): Promise<string> {
    const tabs = this.page.locator('.editor-group-container.active .tab.active');
    const titles = await tabs.evaluateAll(inPageTitles);
    return titles[0] ?? '';
  }

  /** The titles of all open tabs. */
  tabs(): Promise<readonly string[]> {
    return this.page.locator('.part.editor .tab').evaluateAll(inPageTitles);
  }

  /** Puts the focus into the text where it is elsewhere. */
  async focus(): Promise<void> {
    await this.root.waitFor();
    if (await this.hasFocus()) return;
    await this.page.keyboard.press('ControlOrMeta+1');
    await expect.poll(() => this.hasFocus(), POLL).toBe(true);
  }

  hasFocus(): Promise<boolean> {
    return hasClass(this.root, 'focused');
  }

  /** Types at the cursor, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /** Pastes a text through the clipboard. */
  async paste(text: string): Promise<void> {
    await this.clipboard.write(text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** Moves the cursor; line and column count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.waitFor();
    await this.quickInput.type(`:${line}:${column}`);
    await this.quickInput.accept();
    await this.quickInput.waitUntilClosed();
  }

  /** Selects the next place that holds `text`, through the find box. */
  async select(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+F');
    const find = this.page.locator('.find-widget.visible .find-part textarea');
    await find.fill(text);
    await find.press('Enter');
    await find.press('Escape');
    await expect.poll(() => this.hasFocus(), POLL).toBe(true);
  }

  /**
   * The whole text, exactly. It is selected and copied; the clipboard and the cursor are put back, but a snippet's tab stops
   * end: while they matter, read `visibleLines`.
   */
  async text(): Promise<string> {
    const text = await copyWholeText(this.page, this.clipboard);
    // With nothing selected, copying takes the whole line with its end.
    const isEmpty = text === '\n' && (await this.visibleLines()).length === 1;
    return text === undefined || isEmpty ? '' : text;
  }

  /** The lines on the screen, wrapped ones put together, the cursor and tab stops left alone. */
  visibleLines(): Promise<readonly string[]> {
    return readVisibleLines(this.root);
  }

  /** The underlined places on the screen, from top to bottom. */
  squiggles(): Promise<readonly Squiggle[]> {
    return readSquiggles(this.root);
  }

  /** Waits until exactly so many places are underlined, and returns them; 0 waits until all are gone. */
  async waitForSquiggles(count: number): Promise<readonly Squiggle[]> {
    await expect.poll(() => this.squiggles(), POLL).toHaveLength(count);
    return this.squiggles();
  }

  /** Waits until exactly these words are underlined on one line, and returns the place. */
  async waitForSquiggle(text: string): Promise<Squiggle> {
    await expect.poll(async () => (await this.squiggles()).map(each => each.text), POLL).toContain(text);
    const found = (await this.squiggles()).find(each => each.text === text);
    if (!found) throw new Error(`The line under "${text}" came and went`);
    return found;
  }

  /** Opens the quick fix menu at the cursor and returns its entries. */
  openQuickFixes(): Promise<readonly string[]> {
    return this.fixes.open();
  }

  /** Opens the quick fix menu at the cursor, goes to the entry with the arrow keys and presses Enter. */
  applyQuickFix(title: string): Promise<void> {
    return this.fixes.apply(title);
  }

  /** Shows the hover at the cursor by keyboard and returns its text. */
  async hover(): Promise<string> {
    await this.page.keyboard.press('ControlOrMeta+K');
    await this.page.keyboard.press('ControlOrMeta+I');
    const hover = this.root.locator('.monaco-hover:visible .hover-contents');
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n').trim();
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('ControlOrMeta+Z');
  }

  /** Saves the file and waits until its tab has no mark of unsaved changes. */
  async save(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+S');
    await this.page
      .locator('.editor-group-container.active .tab.active.dirty')
      .waitFor({ state: 'detached' });
  }

  private get root(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }
}

// Runs in the page: it can call nothing of this file.
function inPageTitles(tabs: unknown): string[] {
  return (tabs as PageElement[]).map(tab => tab.getAttribute('data-resource-name') ?? '');
}
