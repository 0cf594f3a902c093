import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The `code` command of an installed VS Code; `undefined` where there is none. */
export function findCode(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, name)).find(path => existsSync(path));
}

/** How long a program may take to say that it cannot start, in milliseconds; some stay until their window is closed. */
const PATIENCE = 15_000;

/** Starts a program that shows something and outlives us. Whether it started and has not failed at once. */
export function open(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawnShown(command, args);
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const settle = (started: boolean): void => {
      clearTimeout(timer);
      resolve(started);
    };
    child.once('error', () => settle(false));
    child.once('exit', code => settle(code === 0));
    child.unref();
  });
}

/** Only a shell can start a `.cmd`, and it wants every part quoted. */
function spawnShown(command: string, args: readonly string[]): ChildProcess {
  const isWindows = process.platform === 'win32';
  if (!isWindows) return spawn(command, [...args], { stdio: 'ignore', detached: true });
  const line = [command, ...args].map(part => `"${part}"`).join(' ');
  return spawn('cmd', ['/d', '/s', '/c', `"${line}"`], {
    stdio: 'ignore',
    windowsVerbatimArguments: true,
    windowsHide: true,
  });
}

/** Shows an address in the person's browser where there is a screen to show it on. Never fails. */
export async function openInBrowser(address: string, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (env.CI) return false;
  if (process.platform === 'darwin') return open('open', [address]);
  if (process.platform === 'win32') return open('rundll32', ['url.dll,FileProtocolHandler', address]);
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return false;
  return open('xdg-open', [address]);
}
