import { startChild } from './child.ts';
import { within } from './time.ts';
import type { VsCode } from './vscode.ts';

/** Installs a packaged extension as VS Code does it, into the extensions folder of a server's data folder. */
export async function installVsix(vscode: VsCode, data: string, vsix: string): Promise<void> {
  const args = [
    'out/server-main.js',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    `--server-data-dir=${data}`,
    `--extensions-dir=${data}/extensions`,
    `--install-extension=${vsix}`,
  ];
  const child = startChild(vscode.node, args, { cwd: vscode.folder });
  try {
    const code = await within(60_000, `Installing ${vsix}`, child.exited);
    if (code !== 0) throw new Error(`${vsix} cannot be installed:\n${child.output()}`);
  } finally {
    await child.stop();
  }
}
