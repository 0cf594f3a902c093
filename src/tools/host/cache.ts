import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { isAlive } from './child.ts';
import { CACHE } from './paths.ts';
import { duration } from './time.ts';

/** Written last, so that a folder which has it is complete. */
const MARKER = '.complete';

/**
 * The folder `CACHE/name`, filled once by `fill`. The work is done in a folder beside it that becomes the real one at
 * the end: an interrupted installation is started anew, and two at a time do not mix.
 *
 * @param what named in the progress lines, such as `VS Code 1.139.1 (about 160 MB, once)`
 */
export async function installOnce(
  name: string,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = `${CACHE}/${name}`;
  if (existsSync(`${folder}/${MARKER}`)) return folder;

  const started = Date.now();
  const partial = `${folder}.partial-${process.pid}`;
  console.log(`Fetching ${what} into .vscode-test …`);
  await mkdir(CACHE, { recursive: true });
  await removeAbandoned(name);
  try {
    await fill(partial);
    await writeFile(`${partial}/${MARKER}`, `${new Date().toISOString()}\n`);
    await moveIntoPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  console.log(`Fetched in ${duration(Date.now() - started)}.`);
  return folder;
}

/** Loses to another process that finished first, whose folder is as good. */
async function moveIntoPlace(partial: string, folder: string): Promise<void> {
  if (existsSync(`${folder}/${MARKER}`)) return;
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(`${folder}/${MARKER}`)) throw error;
  }
}

/** Removes what processes that are gone left half done. */
async function removeAbandoned(name: string): Promise<void> {
  const prefix = `${name}.partial-`;
  for (const entry of await readdir(CACHE)) {
    if (!entry.startsWith(prefix) || isAlive(Number(entry.slice(prefix.length)))) continue;
    await rm(`${CACHE}/${entry}`, { recursive: true, force: true });
  }
}
