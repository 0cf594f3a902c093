// A window of VS Code as a person sees it. Made by `openVsCode`; see ./open.ts for how tests use it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { Window } from '../../../../src/tools/host/window.ts';
import { Clipboard } from './clipboard.ts';
import { Editor } from './editor.ts';
import { Menu } from './menu.ts';
import { Notifications } from './notifications.ts';
import { Palette } from './palette.ts';
import { Problems } from './problems.ts';
import { QuickInput } from './quick-input.ts';

/** How long anything in the window may take to appear, in milliseconds. */
const WAIT = 15_000;

/** How long the workbench may take to open; a cold start on a busy machine takes 10 s. */
const OPEN_BOUND = 60_000;

/** VS Code marks its own milestones; before this one, menus and the palette lack the extensions' entries. */
const EXTENSIONS_ARE_KNOWN = `performance.getEntriesByName('code/didLoadExtensions').length > 0`;

export class VsCodeWindow {
  /** Playwright's page, for what the parts do not offer. */
  readonly page: Page;
  /** The open folder on disk; empty when none is open. */
  readonly folder: string;
  readonly clipboard: Clipboard;
  readonly editor: Editor;
  readonly menu: Menu;
  readonly notifications: Notifications;
  readonly palette: Palette;
  readonly problems: Problems;
  readonly quickInput: QuickInput;
  private readonly window: Window;
  private readonly output: string;

  constructor(window: Window, output: string, folder: string) {
    this.window = window;
    this.output = output;
    this.folder = folder;
    this.page = window.page;
    this.page.setDefaultTimeout(WAIT);
    this.clipboard = new Clipboard(this.page);
    this.quickInput = new QuickInput(this.page);
    this.palette = new Palette(this.page, this.quickInput);
    this.menu = new Menu(this.page);
    this.editor = new Editor(this.page, this.quickInput, this.clipboard);
    this.notifications = new Notifications(this.page);
    this.problems = new Problems(this.page);
  }

  /** Waits until the workbench is there and has taken in what its extensions contribute. */
  async ready(): Promise<void> {
    const timeout = OPEN_BOUND;
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout });
    await this.page.waitForFunction(EXTENSIONS_ARE_KNOWN, undefined, { timeout });
  }

  /** Runs a command by its full title: `Gracious: Check This Document`. */
  run(title: string): Promise<void> {
    return this.palette.run(title);
  }

  /** Presses keys, as in `ControlOrMeta+Shift+V`. */
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** A file of the open folder as it is on disk. */
  async readFile(path: string): Promise<string> {
    // VS Code empties a file before it writes it.
    return vi.waitUntil(() => readFile(join(this.folder, path), 'utf8'), { timeout: 5000 });
  }

  /** Writes a file of the open folder behind VS Code's back, as another program would. */
  writeFile(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  /** The texts of the status bar's items, from left to right. */
  async statusBar(): Promise<readonly string[]> {
    const texts = await this.page.locator('.part.statusbar .statusbar-item').allInnerTexts();
    return texts.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '');
  }

  /** The content of the webview that is shown; `nth` counts from 0 where there are several. */
  webview(nth = 0): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').nth(nth).frameLocator('#active-frame');
  }

  /** Addresses outside this machine that anything in the window asked for: of a quiet product, none. */
  outsideRequests(): readonly string[] {
    return this.window.outside;
  }

  /** Saves a picture of the window as `test-output/vscode-VERSION/NAME.png` and returns the path. */
  async screenshot(name: string): Promise<string> {
    const path = join(this.output, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
