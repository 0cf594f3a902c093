import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { delay } from './time.ts';

/** How much of a child's output is kept for a report, in UTF-16 units: the end matters most. */
const KEPT = 200_000;

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Receives output as it arrives, both streams; without it output is only kept. */
  readonly onOutput?: (text: string) => void;
}

/** A process of our own, with all it starts: they share a process group and end together. */
export interface Child {
  readonly pid: number;
  /** Settles once, with the exit code, or 1 when a signal ended it or it could not start. */
  readonly exited: Promise<number>;
  /** The end of what it has printed, both streams. */
  output(): string;
  /** Ends the child and all it started: politely, then after 3 s by force. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a process in a group of its own; it is ended when this process exits, whatever the reason. */
export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let kept = '';
  const keep = (text: string): void => {
    kept = (kept + text).slice(-KEPT);
    options.onOutput?.(text);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);

  const kill = (): void => killGroup(child, 'SIGKILL');
  // Before any folder the child uses is removed.
  process.prependOnceListener('exit', kill);
  // What a dead leader leaves behind may hold its pipes open, and 'close' would never come.
  child.once('exit', kill);
  const exited = new Promise<number>(resolve => {
    child.once('error', error => {
      keep(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', code => {
      process.off('exit', kill);
      resolve(code ?? 1);
    });
  });
  return {
    pid: child.pid ?? 0,
    exited,
    output: () => kept,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      killGroup(child, 'SIGTERM');
      await Promise.race([exited, delay(3000, undefined, { ref: false })]);
      kill();
      await Promise.race([exited, delay(1000, undefined, { ref: false })]);
    },
  };
}

/** Signals the whole group. A group outlives its leader, so this works for what a dead leader left behind, too. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone: nothing to end.
  }
}

/** Whether a process with this id is running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but is alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
