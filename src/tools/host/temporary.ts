import { rmSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './child.ts';

const HOUR = 3_600_000;

/** A folder of our own in the system's temporary folder. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with all it holds. It is also removed when the process exits. */
  remove(): Promise<void>;
}

/** Creates an empty folder, and removes those that killed runs have left behind. */
export async function createTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  await removeAbandoned();
  // macOS names this folder by a symbolic link, and VS Code would know every file in it by two names.
  const path = await realpath(await mkdtemp(join(tmpdir(), `gracious-${purpose}-${process.pid}-`)));
  const removeNow = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeNow);
  return {
    path,
    async remove() {
      // A server that has this moment ended may still have a file open on Windows.
      await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      process.off('exit', removeNow);
    },
  };
}

/** Our folders of processes that are gone, an hour old so that nobody misses them. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^gracious-[a-z]+-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(tmpdir(), name);
    const info = await stat(path).catch(() => undefined);
    if (!info || Date.now() - info.mtimeMs < HOUR) continue;
    await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
