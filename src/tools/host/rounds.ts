import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './paths.ts';
import { createTemporaryFolder } from './temporary.ts';

/** A window in which a folder of in-host tests runs. */
export interface Round {
  /** The folder under `test/host/suite`; empty for the tests directly in it. */
  readonly name: string;
  readonly opens: 'folder' | 'several-folders' | 'nothing';
  readonly trusted: boolean;
}

/** All windows of the in-host suite, in the order they run. */
export const ROUNDS: readonly Round[] = [
  { name: 'activation', opens: 'folder', trusted: true },
  { name: '', opens: 'folder', trusted: true },
  { name: 'several-folders', opens: 'several-folders', trusted: true },
  { name: 'no-folder', opens: 'nothing', trusted: true },
  { name: 'restricted', opens: 'folder', trusted: false },
];

/** What a round's window opens: throw-away copies of `test/host/workspace`. */
export interface Workspace {
  readonly folder?: string;
  readonly workspace?: string;
  remove(): Promise<void>;
}

/** Lays out a round's workspace in the temporary folder. */
export async function createWorkspace(opens: Round['opens']): Promise<Workspace> {
  const { path: root, remove } = await createTemporaryFolder('workspace');
  if (opens === 'nothing') return { remove };
  if (opens === 'folder') {
    const folder = join(root, 'letters');
    await cp(`${PROJECT}/test/host/workspace`, folder, { recursive: true });
    return { folder, remove };
  }
  for (const name of ['one', 'two']) {
    await cp(`${PROJECT}/test/host/workspace`, join(root, name), { recursive: true });
  }
  const workspace = join(root, 'both.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
  return { workspace, remove };
}
