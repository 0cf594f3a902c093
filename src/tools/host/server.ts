import { randomBytes } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { type Child, startChild } from './child.ts';
import { installVsix } from './install-vsix.ts';
import { DIE_WITH_PARENT } from './paths.ts';
import { hostSettings, type Settings } from './settings.ts';
import { createTemporaryFolder } from './temporary.ts';
import { until } from './time.ts';
import type { VsCode } from './vscode.ts';

export interface ServerOptions {
  /** 0, the default, lets the system choose a free one. */
  readonly port?: number;
  /** Extensions to have installed: their unpacked folders, absolute. They are linked, not copied. */
  readonly extensions?: readonly string[];
  /** A packaged extension to install. */
  readonly vsix?: string;
  /** The folder that the bare address opens. */
  readonly folder?: string;
  /** Restricted Mode until the folder is trusted; off by default. */
  readonly trust?: boolean;
  readonly settings?: Settings;
  /** Lets the page's address load extensions under development and in-host tests. */
  readonly testDriver?: boolean;
  /** Added to the environment of the server and of the extensions. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long the server may take to listen, in milliseconds. */
  readonly startBound?: number;
}

/** A running VS Code, reachable from this machine only and only by who knows its token. */
export interface Server {
  readonly port: number;
  readonly token: string;
  readonly pid: number;
  /** The folder in which it keeps its data and logs, absolute. */
  readonly data: string;
  /** Settles when the server ends. */
  readonly exited: Promise<number>;
  /** The end of what the server has printed. */
  log(): string;
  /** Ends the server and its extension hosts, and removes its data. Safe to call twice. */
  stop(): Promise<void>;
}

/** A server takes about a second to listen on two cores. */
const START_BOUND = 60_000;

/** Starts a server with a data folder of its own and waits until it answers. */
export async function startServer(vscode: VsCode, options: ServerOptions = {}): Promise<Server> {
  const data = await createTemporaryFolder('vscode');
  await prepareData(vscode, data.path, options);
  const token = randomBytes(12).toString('hex');
  const child = startChild(vscode.node, serverArguments(data.path, token, options), {
    cwd: vscode.folder,
    // An empty gallery: the Extensions view searches nothing.
    env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}', ...options.env },
  });
  const stop = async (): Promise<void> => {
    await child.stop();
    await data.remove();
  };
  try {
    const port = await untilListening(child, options.startBound ?? START_BOUND);
    const log = (): string => withoutNoise(child.output());
    return { port, token, pid: child.pid, data: data.path, exited: child.exited, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepareData(vscode: VsCode, data: string, options: ServerOptions): Promise<void> {
  const settings = JSON.stringify(hostSettings(options.trust ?? false, options.settings), undefined, 2);
  for (const scope of ['Machine', 'User']) {
    await mkdir(`${data}/data/${scope}`, { recursive: true });
    await writeFile(`${data}/data/${scope}/settings.json`, settings);
  }
  await mkdir(`${data}/extensions`, { recursive: true });
  if (options.vsix) await installVsix(vscode, data, options.vsix);
  for (const folder of options.extensions ?? []) {
    const manifest: unknown = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    await symlink(folder, `${data}/extensions/${installedName(manifest)}`, 'junction');
  }
}

/** The folder name that VS Code gives an installed extension. */
function installedName(manifest: unknown): string {
  const { publisher, name, version } = Object(manifest);
  return `${publisher}.${name}-${version}`;
}

function serverArguments(data: string, token: string, options: ServerOptions): readonly string[] {
  return [
    '--import',
    DIE_WITH_PARENT,
    'out/server-main.js',
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    `--connection-token=${token}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
    `--server-data-dir=${data}`,
    `--extensions-dir=${data}/extensions`,
    ...(options.folder ? [`--default-folder=${options.folder}`] : []),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

async function untilListening(child: Child, bound: number): Promise<number> {
  let ended: number | undefined;
  void child.exited.then(code => {
    ended = code;
  });
  return until(bound, 'Starting the VS Code server', () => {
    const port = /Extension host agent listening on (\d+)/.exec(child.output())?.[1];
    if (port !== undefined) return Number(port);
    if (ended === undefined) return undefined;
    const log = withoutNoise(child.output()).slice(-2000);
    throw new Error(`The VS Code server ended with code ${ended} before it listened:\n${log}`);
  });
}

/** Our environment without what would steer another Node or VS Code: this may run inside a VS Code terminal or a test runner. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const steering = /^(NODE_OPTIONS|ELECTRON_RUN_AS_NODE|VSCODE_.*|VITEST.*|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)));
}

/** The log without the stacks about native modules, which are left out on purpose: the server does without them. */
function withoutNoise(log: string): string {
  return log.replace(/^Error: Could not locate the bindings file[\s\S]*?^\}\n/gm, '');
}
