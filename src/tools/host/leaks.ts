import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { origin } from './address.ts';
import { SECRETS } from './secrets.ts';
import type { Server } from './server.ts';

/** A place in which something was kept or logged. */
interface Kept {
  readonly place: string;
  readonly text: string;
}

/** How long VS Code may take to write down what it keeps when its page is left. Milliseconds. */
const FLUSH = 1500;

/**
 * Where words of letters and mails are to be found that should be nowhere: in the server's data (its logs, those of
 * extensions, their storage), in what the page has kept (state, settings, logs), and in what was printed. One line each.
 */
export async function findLeaks(
  page: Page,
  server: Server,
  printed: readonly string[],
): Promise<readonly string[]> {
  // Leaving the page makes VS Code write down the state it has in memory.
  await page.goto(`${origin(server)}version`, { waitUntil: 'commit' });
  await page.waitForTimeout(FLUSH);
  const kept = [
    ...(await readFiles(server.data)),
    ...(await readPage(page)),
    { place: "the server's output", text: server.log() },
    ...printed.map(text => ({ place: 'the console', text })),
  ];
  const words = Object.values(SECRETS);
  const leaks = kept.flatMap(({ place, text }) =>
    words.filter(word => text.includes(word)).map(word => `${place}: ${around(text, word)}`),
  );
  return [...new Set(leaks)];
}

async function readFiles(folder: string): Promise<readonly Kept[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async path => ({ place: relative(folder, path), text: await readFile(path, 'utf8') })),
  );
}

/** All that the page's databases and storages hold. */
async function readPage(page: Page): Promise<readonly Kept[]> {
  // Runs in the page; a text, for the names of browsers are not those of Node.js.
  const found: unknown = await page.evaluate(`(async () => {
    const promised = request => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const toText = value => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      return typeof value === 'string' ? value : JSON.stringify(value);
    };
    const kept = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const keys = await promised(objects.getAllKeys());
        const values = await promised(objects.getAll());
        keys.forEach((key, index) =>
          kept.push({ place: [name, store, toText(key)].join(' / '), text: String(toText(values[index])) }));
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, text] of Object.entries(storage)) kept.push({ place: 'storage / ' + key, text });
    }
    return kept;
  })()`);
  if (!Array.isArray(found) || found.length === 0)
    throw new Error('The page has kept nothing; the search is broken.');
  return found.map(each => ({ place: String(each.place), text: String(each.text) }));
}

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + word.length + 20));
}
