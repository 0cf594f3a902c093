import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { origin } from './address.ts';
import type { Server } from './server.ts';
import type { Browser } from './sparticuz.ts';
import { ToolError } from './tool-error.ts';

/** A browser of our own with one page, from which nothing but the server can be reached. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside this machine that the page asked for, in order. None of them was answered. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /**
   * The language that extensions are told: `de`. VS Code's own words stay English, for they come in a language pack, which
   * nothing here needs.
   */
  readonly language?: string;
}

const FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name but the server's is ever resolved.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** How long the browser may take to start. It takes about a second on two cores. */
const LAUNCH_BOUND = 60_000;

/** Starts the browser with an empty page that may read and write the clipboard. */
export async function openWindow(
  browser: Browser,
  server: Server,
  options: WindowOptions = {},
): Promise<Window> {
  const running = await launch(browser);
  const context = await running.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin(server) });
  const outside: string[] = [];
  context.on('request', request => {
    if (isOutside(request.url(), server)) outside.push(request.url());
  });
  if (options.language !== undefined) await context.addInitScript(tellLanguage, options.language);
  const page = await context.newPage();
  return { page, context, outside, close: () => running.close() };
}

/** Runs in the page before VS Code, which keeps its language under this name. */
function tellLanguage(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} });
}

async function launch(browser: Browser) {
  try {
    return await chromium.launch({
      executablePath: browser.path,
      // Chromium's sandbox does not work for root, which containers usually are.
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...FLAGS] : FLAGS,
      env: { ...stringsOnly(process.env), ...browser.env },
      timeout: LAUNCH_BOUND,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').slice(0, 12).join('\n') : error;
    throw new ToolError(
      `The browser ${browser.path} does not start. Set CHROMIUM_PATH to another one. What it said:\n${reason}`,
    );
  }
}

/** Webview content has made-up https addresses that the workbench's own service worker answers. */
function isOutside(address: string, server: Server): boolean {
  const url = new URL(address);
  if (!/^(https?|wss?):$/.test(url.protocol)) return false;
  return url.host !== `127.0.0.1:${server.port}` && !url.host.endsWith('.vscode-resource.vscode-cdn.net');
}

function stringsOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
