import { pageAddress } from './address.ts';
import { Cleanup } from './cleanup.ts';
import { add, broken, type Counts } from './counts.ts';
import { findLeaks } from './leaks.ts';
import { PROJECT } from './paths.ts';
import { createWorkspace, type Round } from './rounds.ts';
import { startServer } from './server.ts';
import type { Browser } from './sparticuz.ts';
import { EVENTS_VARIABLE, GREP_VARIABLE, ROUND_VARIABLE } from './suite-events.ts';
import { SuiteListener } from './suite-listener.ts';
import type { VsCode } from './vscode.ts';
import { openWindow } from './window.ts';

export interface SuiteRun {
  readonly vscode: VsCode;
  readonly browser: Browser;
  /** The bundled suite, see `bundleSuite`. For a web host it has to be in the extension that is developed. */
  readonly bundle: string;
  /** The unpacked extension under test, absolute; the project when absent. */
  readonly extension?: string;
  readonly round: Round;
  /** Unpacked extensions that help the tests, absolute. */
  readonly helpers?: readonly string[];
  /** Runs only the tests whose title holds this text; a round may then run none. */
  readonly grep?: string | undefined;
  /** How long the host may be silent, in milliseconds, before the run counts as hung. */
  readonly silence?: number;
  /** Receives lines for people. */
  readonly say: (line: string) => void;
}

/** Longer than any one test may take, so that a test which only waits has failed by itself before. */
const SILENCE = 60_000;

/** What the suite reads of its environment. */
export function suiteEnvironment(round: Round, grep = ''): Readonly<Record<string, string>> {
  return { [ROUND_VARIABLE]: round.name, [EVENTS_VARIABLE]: '1', [GREP_VARIABLE]: grep };
}

/** Runs one round of in-host tests in a server, window and workspace of its own. */
export async function runRound(run: SuiteRun): Promise<Counts> {
  const cleanup = new Cleanup();
  try {
    const workspace = await createWorkspace(run.round.opens);
    cleanup.add(workspace.remove);
    const server = await startServer(run.vscode, {
      testDriver: true,
      trust: run.round.untrusted ?? false,
      extensions: run.helpers ?? [],
      settings: { 'security.workspace.trust.startupPrompt': 'never', ...run.round.settings },
      env: suiteEnvironment(run.round, run.grep),
    });
    cleanup.add(server.stop);
    const { page, close } = await openWindow(run.browser, server);
    cleanup.add(close);

    const listener = new SuiteListener(run.silence ?? SILENCE, run.say);
    const printed: string[] = [];
    page.on('console', message => printed.push(message.text()));
    await page.exposeFunction('codeAutomationLog', (_level: unknown, message: unknown) => {
      printed.push(JSON.stringify(message));
      listener.hear(message);
    });
    await page.exposeFunction('codeAutomationExit', (code: unknown) => listener.end(code));
    page.once('crash', () => listener.break('The page crashed.'));
    page.once('close', () => listener.break('The browser ended.'));
    void server.exited.then(code => listener.break(`The VS Code server ended with code ${code}.`));
    await page.goto(
      pageAddress(server, { ...workspace, development: [run.extension ?? PROJECT], tests: run.bundle }),
      {
        waitUntil: 'commit',
        timeout: 60_000,
      },
    );
    const counts = await listener.result(run.grep !== undefined);
    if (!run.round.isPrivate) return counts;
    const leaks = await findLeaks(page, server, printed);
    const found = leaks.map(leak => `words of a letter are kept in ${leak}`);
    for (const each of found) run.say(`  ✘ ${each}`);
    return found.map(broken).reduce(add, counts);
  } finally {
    await cleanup.run();
  }
}
