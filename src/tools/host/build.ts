import { startChild } from './child.ts';
import { PROJECT } from './paths.ts';
import { ToolError } from './tool-error.ts';

/** Bundles the extension and the command line tool into `dist`; a `ToolError` with the bundler's words when it cannot. `flags` go to esbuild.mjs. */
export async function buildProject(flags: readonly string[] = []): Promise<void> {
  const build = startChild(process.execPath, ['esbuild.mjs', ...flags], { cwd: PROJECT });
  const code = await build.exited;
  if (code !== 0) throw new ToolError(`The build failed:\n${build.output()}`);
}
