import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own in the system's temporary folder. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with all it holds. It is also removed when the process exits. */
  remove(): Promise<void>;
}

/** Creates an empty folder. */
export async function createTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  // macOS names this folder by a symbolic link, and VS Code would know every file in it by two names.
  const path = await realpath(await mkdtemp(join(tmpdir(), `gracious-${purpose}-`)));
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
