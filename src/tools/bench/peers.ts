import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from '../host/cache.ts';
import { npmInstall } from '../host/npm.ts';

/** Compared with, exactly these versions; fetched once into a folder that git ignores. */
const PACKAGES = [
  'write-good@1.0.8',
  'alex@11.0.1',
  'textlint@15.8.0',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-markdown@15.8.0',
  'textlint-rule-write-good@2.0.0',
  'harper.js@2.10.0',
  'retext@9.0.0',
  'retext-passive@5.0.0',
  'retext-simplify@8.0.0',
  'retext-equality@7.1.0',
  'retext-intensify@7.0.0',
];

/** Peers that the tables name, apart from the plain scan, which is the limit of what reads every unit. */
export const PEERS = ['write-good', 'textlint + write-good', 'retext × 4', 'alex', 'harper.js'] as const;
export const LIMIT = 'plain scan';

/** Installs the peers and puts engine.mjs beside them; its path. */
export async function installPeers(): Promise<string> {
  const folder = await installOnce(
    'bench-peers-1',
    'the linters to compare with (about 160 MB, once)',
    target =>
      npmInstall({
        what: 'the linters to compare with',
        folder: target,
        packages: PACKAGES,
        flags: ['--save-exact'],
      }),
  );
  const script = join(folder, 'engine.mjs');
  await copyFile(join(import.meta.dirname, 'engine.mjs'), script);
  return script;
}
