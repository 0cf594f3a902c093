/** What a command may do to the world outside. Tests pass their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The bytes of a file; `-` is standard input. Throws an `Error` whose message names the file and the reason. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Creates a file. Throws when one of that name is there already. */
  readonly writeNewFile: (path: string, text: string) => Promise<void>;
  /** Puts a new text in place of a file's, all or nothing. */
  readonly replaceFile: (path: string, text: string) => Promise<void>;
  /** Paths of all files below a folder, relative to it, in stable order. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  /** The bytes of `gracious.bin`; absent where the tool runs from its sources. */
  readonly linterData?: () => Promise<Uint8Array>;
  readonly now: () => Date;
  /** Whether output goes to a terminal that shows colours. */
  readonly colour: boolean;
}

/** Exit codes scripts depend on. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** A mistake in how the tool was called, or a file that cannot be used: one clear line on standard error, exit code 2. */
export class UsageError extends Error {}
