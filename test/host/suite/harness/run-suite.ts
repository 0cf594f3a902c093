// What the extension host runs: mocha over the tests of one round (see src/tools/host/rounds.ts).
//
// A test file is ordinary mocha with imports; it runs inside the extension host and has the real `vscode`:
//
//   import assert from 'node:assert/strict';
//   import { describe, it } from 'mocha';
//   import * as vscode from 'vscode';
//
// All files of a round share one window, in the order of their names; a folder of its own under test/host/suite is a
// window of its own. Wait with `eventually` from ./eventually.ts, never with a fixed sleep.
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { GREP_VARIABLE, ROUND_VARIABLE } from '../../../../src/tools/host/suite-events.ts';
import { sourceStack } from './stack.ts';
import { tell, variable } from './tell.ts';

/** A bundled test file: its round, and the function that evaluates it. */
export interface TestFile {
  readonly round: string;
  readonly load: () => Promise<unknown>;
}

/** How long one test may take, in milliseconds; a test that waits forever fails by itself. */
const TEST_BOUND = 20_000;

/** Runs the files of the round that the environment names; rejects when a test failed or none ran. */
export async function runSuite(files: readonly TestFile[]): Promise<void> {
  const window = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'desktop';
  const host = typeof process === 'undefined' ? 'a web worker' : `Node ${process.versions.node}`;
  tell({ event: 'begin', vscode: vscode.version, host: `${window}, ${host}` });

  const mocha = new Mocha({
    ui: 'bdd',
    timeout: TEST_BOUND,
    reporter: Reporter,
    forbidOnly: variable('CI') !== '',
  });
  // A test that hangs the host would hang it before its name is out. What is said travels in order, so once the window has
  // answered anything, it has the name.
  mocha.rootHooks({
    beforeEach: async () => vscode.commands.executeCommand('setContext', 'gracious.suite', true),
  });
  const grep = variable(GREP_VARIABLE);
  if (grep) mocha.fgrep(grep);
  try {
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
    const round = variable(ROUND_VARIABLE);
    for (const file of files) if (file.round === round) await file.load();
  } catch (error) {
    tell({ event: 'fail', title: 'loading the tests', error: describeError(error) });
    tell({ event: 'end', passed: 0, failed: 1 });
    throw error;
  }
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} in-host tests failed`);
}

/** Tells each event on the console, which VS Code hands to whoever started it. */
class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const events = Mocha.Runner.constants;
    let passed = 0;
    let failed = 0;
    runner.on(events.EVENT_TEST_BEGIN, test => tell({ event: 'start', title: test.fullTitle() }));
    runner.on(events.EVENT_TEST_PENDING, test => tell({ event: 'skip', title: test.fullTitle() }));
    runner.on(events.EVENT_TEST_PASS, test => {
      passed += 1;
      tell({ event: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on(events.EVENT_TEST_FAIL, (test, error: unknown) => {
      failed += 1;
      tell({ event: 'fail', title: test.fullTitle(), error: describeError(error) });
    });
    runner.on(events.EVENT_RUN_END, () => tell({ event: 'end', passed, failed }));
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? sourceStack(error.stack ?? error.message) : String(error);
}
