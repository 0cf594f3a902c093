import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './paths.ts';
import { createTemporaryFolder, type TemporaryFolder } from './temporary.ts';

/** What the packaged extension holds besides its manifest and the entry for Node.js. */
const PARTS = /^(?:l10n|media|snippets|package\.nls.*\.json)$/;
const BUILT = ['dist/web', 'dist/core.js', 'dist/late.js', 'dist/yaml.js', 'dist/gracious.bin'];

/** Unpacks the extension without its entry for Node.js, so that VS Code has only the web worker to run it in. */
export async function createWebOnly(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder('web');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  for (const part of [...(await readdir(PROJECT)).filter(name => PARTS.test(name)), ...BUILT]) {
    await cp(join(PROJECT, part), join(folder.path, part), { recursive: true });
  }
  await writeFile(join(folder.path, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  return folder;
}
