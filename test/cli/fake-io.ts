import { type Io, UsageError } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run.ts';

/** What one run of the command line did. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** All files after the run. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Runs a command line over files that exist only in memory. */
export async function gracious(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Run> {
  const store = new Map(Object.entries(files));
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: text => {
      stdout += text;
    },
    stderr: text => {
      stderr += text;
    },
    readFile: async path => {
      const content = store.get(path);
      if (content === undefined) throw new UsageError(`${path}: there is no such file or folder.`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    writeNewFile: async (path, text) => {
      if (store.has(path)) throw new UsageError(`${path}: it exists already.`);
      store.set(path, text);
    },
    replaceFile: async (path, text) => void store.set(path, text),
    listFiles: async folder =>
      [...store.keys()]
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1)),
    now: () => new Date('2026-11-20T12:00:00Z'),
    colour: false,
  };
  const code = await runCommandLine(args, io);
  return { code, stdout, stderr, files: store };
}
