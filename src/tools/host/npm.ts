import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { startChild } from './child.ts';
import { duration, TimeoutError, within } from './time.ts';
import { ToolError } from './tool-error.ts';

/** The slowest connection an installation waits for. */
const BOUND = 20 * 60_000;

const NO_NETWORK = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ENETUNREACH', 'ETIMEDOUT'];

export interface NpmInstall {
  /** What is fetched, for people: `VS Code 1.139.1`. */
  readonly what: string;
  /** Created when missing. Without packages, the `package.json` that is there says what to install. */
  readonly folder: string;
  readonly packages: readonly string[];
  readonly flags?: readonly string[];
}

/**
 * `npm install` into a folder of its own, running no package's scripts. Says every 10 s that it is still at work.
 * A `ToolError` says what to do when the registry cannot be reached or npm fails.
 */
export async function npmInstall(install: NpmInstall): Promise<void> {
  await mkdir(install.folder, { recursive: true });
  const manifest = `${install.folder}/package.json`;
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');

  const started = Date.now();
  const heartbeat = setInterval(() => {
    console.log(`  still fetching ${install.what} (${duration(Date.now() - started)})`);
  }, 10_000);
  const [command, ...first] = npmCommand();
  const npm = startChild(command, [...first, ...npmArguments(install)], { cwd: install.folder });
  try {
    const code = await within(BOUND, `Fetching ${install.what}`, npm.exited);
    if (code !== 0) throw new ToolError(explain(install.what, npm.output()));
  } catch (error) {
    if (error instanceof TimeoutError) throw new ToolError(`${error.message} ${TRY_AGAIN}`);
    throw error;
  } finally {
    clearInterval(heartbeat);
    await npm.stop();
  }
}

/** The npm that runs us, else the one on PATH (a `.cmd` on Windows, which only a shell can start). */
function npmCommand(): readonly [string, ...string[]] {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return [process.execPath, running];
  return process.platform === 'win32' ? ['cmd', '/d', '/c', 'npm'] : ['npm'];
}

function npmArguments(install: NpmInstall): readonly string[] {
  return [
    'install',
    `--prefix=${install.folder}`,
    '--ignore-scripts',
    '--omit=dev',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--global=false',
    // npm's own patience with a dead network is minutes long.
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    ...(install.flags ?? []),
    ...install.packages,
  ];
}

const TRY_AGAIN =
  'Check the network (behind a proxy: npm config set proxy ADDRESS), then run the same command again.';

function explain(what: string, output: string): string {
  if (NO_NETWORK.some(code => output.includes(code))) {
    return `${what} has to be fetched once from the npm registry, and the registry cannot be reached. ${TRY_AGAIN}`;
  }
  const reason = output.split('\n').find(line => line.startsWith('npm error') && !line.includes('code'));
  return `npm could not fetch ${what}: ${reason ?? output.trim().slice(-300)}`;
}
