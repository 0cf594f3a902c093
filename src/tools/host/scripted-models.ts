import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { OUT, PROJECT } from './paths.ts';

/** Bundles the extension that brings scripted language models for tests. @returns its unpacked folder, absolute */
export function buildScriptedModels(): Promise<string> {
  return buildHelper('scripted-models');
}

/**
 * Bundles an extension that helps tests.
 *
 * @param name its folder under `test/host`
 * @returns its unpacked folder, absolute
 */
export async function buildHelper(name: string): Promise<string> {
  const source = `${PROJECT}/test/host/${name}`;
  const folder = `${OUT}/host/${name}`;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [`${source}/extension.ts`],
    outfile: `${folder}/extension.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
  await copyFile(`${source}/package.json`, `${folder}/package.json`);
  return folder;
}
