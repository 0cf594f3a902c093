// npm run package: the .vsix for marketplaces. npm run package -- --out FILE --pictures https://…
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject } from './host/build.ts';
import { startChild } from './host/child.ts';
import { PROJECT } from './host/paths.ts';
import { createTemporaryFolder } from './host/temporary.ts';
import { runTool, ToolError } from './host/tool-error.ts';
import { toPackageManifest, toPackageReadme } from './package/contents.ts';

/** Says what can be said without a repository: where links lead is our own business. */
const FLAGS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

runTool(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, pictures: { type: 'string' } } });
  await buildProject(['--production']);
  const manifest = await readFile(join(PROJECT, 'package.json'), 'utf8');
  const { version } = Object(JSON.parse(manifest));
  const out = resolve(values.out ?? `gracious-${version}.vsix`);
  const { path, remove } = await createTemporaryFolder('package');
  try {
    const files = (await vsce(PROJECT, ['ls', '--no-dependencies'])).trim().split(/\r?\n/);
    for (const file of files) await copy(file, path);
    // All that is here belongs into the package, which the packager wants to be told.
    await writeFile(join(path, '.vscodeignore'), '');
    await writeFile(join(path, 'package.json'), toPackageManifest(manifest));
    const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
    await writeFile(join(path, 'README.md'), toPackageReadme(readme, values.pictures));
    process.stdout.write(await vsce(path, ['package', ...FLAGS, '-o', out]));
    return 0;
  } finally {
    await remove();
  }
});

async function copy(file: string, to: string): Promise<void> {
  await mkdir(dirname(join(to, file)), { recursive: true });
  await cp(join(PROJECT, file), join(to, file));
}

/** Runs the packager in a folder and returns what it prints. */
async function vsce(cwd: string, args: readonly string[]): Promise<string> {
  const child = startChild(process.execPath, [join(PROJECT, 'node_modules/@vscode/vsce/vsce'), ...args], {
    cwd,
  });
  const code = await child.exited;
  if (code !== 0) throw new ToolError(`vsce ${args[0]} failed:\n${child.output()}`);
  return child.output();
}
