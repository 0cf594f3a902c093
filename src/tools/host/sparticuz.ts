import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce } from './cache.ts';
import { npmInstall } from './npm.ts';
import { CHROMIUM_PACKAGE } from './versions.ts';

/** A Chromium-based browser on this machine. */
export interface Browser {
  readonly path: string;
  /** What has to be added to the environment to start it. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The headless Chromium of `@sparticuz/chromium` (Linux x64), fetched once. The package's own unpacker wants a newer Node
 * and writes to the shared temporary folder, so its archives are unpacked here, with the libraries and fonts a bare
 * machine lacks.
 */
export async function installChromium(): Promise<Browser> {
  const what = 'Chromium';
  const cache = await installOnce('chromium', `${what} (about 70 MB, once)`, async folder => {
    await npmInstall({ what, folder, packages: [CHROMIUM_PACKAGE] });
    await unpack(`${folder}/node_modules/@sparticuz/chromium/bin`, `${folder}/unpacked`);
    await rm(`${folder}/node_modules`, { recursive: true });
  });
  const unpacked = `${cache}/unpacked`;
  // Chromium ends itself when it finds no font at all, and the package's own configuration names folders of another machine.
  await writeFile(`${unpacked}/fonts.conf`, fontsConfiguration(`${unpacked}/fonts`));
  return {
    path: `${unpacked}/chromium`,
    env: {
      LD_LIBRARY_PATH: [`${unpacked}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: `${unpacked}/fonts.conf`,
    },
  };
}

/** The machine's fonts and the unpacked ones. */
function fontsConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

async function unpack(archives: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await decompress(`${archives}/chromium.br`, `${folder}/chromium`);
  await chmod(`${folder}/chromium`, 0o755);
  await unpackTar(`${archives}/al2023.tar.br`, `${folder}/al2023`);
  await unpackTar(`${archives}/fonts.tar.br`, `${folder}/fonts`);
  await unpackTar(`${archives}/swiftshader.tar.br`, folder);
}

/** By way of a file: tar closes a pipe when it has read the last entry, maybe before all of the archive is written to it. */
async function unpackTar(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = `${folder}.tar`;
  await decompress(archive, file);
  await promisify(execFile)('tar', ['-x', '-f', file, '-C', folder]);
  await rm(file);
}

async function decompress(archive: string, file: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(file));
}
