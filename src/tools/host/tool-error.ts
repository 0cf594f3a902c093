/** A trouble a person can mend. Its message is one line: what, why, what to do. Printed without a stack. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/**
 * Runs a tool's `main` and ends the process with the exit code it yields, 1 when it throws.
 * A `ToolError` is printed as its one line, anything else with its stack.
 */
export function runTool(main: () => Promise<number>): void {
  exitOnSignals();
  main().then(
    code => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof ToolError ? error.message : error);
      process.exit(1);
    },
  );
}

/** Ctrl+C and its kin end the process in the ordinary way, so that `exit` handlers end the children. */
function exitOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }
}
