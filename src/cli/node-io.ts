import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Io, UsageError } from './io.ts';

/** The real world: this process's streams and the file system. */
export function nodeIo(): Io {
  // A reader that stops listening (`| head`) is no failure of ours.
  process.stdout.on('error', () => process.exit());
  return {
    stdout: text => void process.stdout.write(text),
    stderr: text => void process.stderr.write(text),
    readFile: path => explained(path, path === '-' ? readStandardInput() : readFile(path)),
    writeNewFile: (path, text) => explained(path, writeFile(path, text, { flag: 'wx' })),
    replaceFile: (path, text) => explained(path, replaceFile(path, text)),
    listFiles: folder => explained(folder, listFiles(folder)),
    now: () => new Date(),
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Writes beside the file, flushes to disk, then renames: after a crash there is the old text or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.gracious-${randomBytes(6).toString('hex')}.tmp`);
  const { mode } = await stat(path);
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary);
    throw error;
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  return files.map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length)).sort();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not access it',
  EPERM: 'you may not access it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'it exists already and is never overwritten; choose another name',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

async function explained<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`${path}: ${reason}.`);
  }
}
