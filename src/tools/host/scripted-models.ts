import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { OUT, PROJECT } from './paths.ts';

const SOURCE = `${PROJECT}/test/host/scripted-models`;

/**
 * Bundles the extension that brings scripted language models for tests.
 *
 * @returns its unpacked folder, absolute
 */
export async function buildScriptedModels(): Promise<string> {
  const folder = `${OUT}/host/scripted-models`;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [`${SOURCE}/extension.ts`],
    outfile: `${folder}/extension.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
  await copyFile(`${SOURCE}/package.json`, `${folder}/package.json`);
  return folder;
}
