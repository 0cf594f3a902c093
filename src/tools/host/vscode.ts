import { existsSync } from 'node:fs';
import { installOnce } from './cache.ts';
import { npmInstall } from './npm.ts';
import { ToolError } from './tool-error.ts';
import { NODE_PACKAGES, RELEASES, type Release, type VsCodeVersion } from './versions.ts';

/** A VS Code on disk, ready to be started. */
export interface VsCode {
  readonly version: VsCodeVersion;
  /** The Node that runs it. */
  readonly node: string;
  /** The folder of the release: `out/server-main.js` starts it. */
  readonly folder: string;
}

/** Finds the release in the cache or fetches it from the npm registry; a `ToolError` says what to do when it cannot. */
export async function installVsCode(version: VsCodeVersion): Promise<VsCode> {
  const release = RELEASES[version];
  const node = await findNode(version, release);
  const what = `VS Code ${version}`;
  const cache = await installOnce(`vscode-${version}`, `${what} (about 150 MB, once)`, async folder => {
    await npmInstall({ what, folder, packages: [release.package], flags: release.npmFlags });
    await npmInstall({
      what,
      folder: releaseFolder(folder),
      packages: release.inner,
      flags: release.npmFlags,
    });
  });
  return { version, node, folder: releaseFolder(cache) };
}

function releaseFolder(cache: string): string {
  return `${cache}/node_modules/code-server/lib/vscode`;
}

/** The running Node where its major version fits, else one from the npm registry. */
async function findNode(version: VsCodeVersion, release: Release): Promise<string> {
  if (process.versions.node.startsWith(`${release.node}.`)) return process.execPath;

  const packageSpec = NODE_PACKAGES[`${process.platform}-${process.arch}`]?.[release.node];
  if (!packageSpec) {
    throw new ToolError(
      `VS Code ${version} runs on Node ${release.node}, and the npm registry has none for this machine ` +
        `(${process.platform} ${process.arch}). Install Node ${release.node} and run the same command with it.`,
    );
  }
  const what = `Node ${release.node}`;
  const cache = await installOnce(`node-${release.node}`, `${what} for VS Code (about 45 MB, once)`, folder =>
    npmInstall({ what, folder, packages: [packageSpec] }),
  );
  const name = packageSpec.slice(0, packageSpec.indexOf('@'));
  const binary = `${cache}/node_modules/${name}/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;
  if (!existsSync(binary))
    throw new ToolError(`${packageSpec} holds no Node. Delete .vscode-test and try again.`);
  return binary;
}
