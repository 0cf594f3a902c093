import { findBrowser } from './browser.ts';
import { add, type Counts, NONE } from './counts.ts';
import { runSuite } from './suite-all.ts';
import { chooseVersion } from './versions.ts';
import { runVitest } from './vitest-run.ts';
import { installVsCode } from './vscode.ts';

/** The suites by the names of their folders, and what they are, in the order they run. */
const TITLES = {
  suite: 'Inside the extension host',
  person: 'As a person in the workbench',
  proof: 'The harness itself',
  // Last: it leaves a production build in dist.
  package: 'The packaged extension',
} as const;
export const HOST_SUITES = ['suite', 'person', 'proof', 'package'] as const;
export type HostSuite = (typeof HOST_SUITES)[number];

export interface HostSuites {
  /** The release to run in; see `chooseVersion`. */
  readonly vscode?: string | undefined;
  readonly only?: HostSuite | undefined;
  /** Runs only the tests whose title holds this text. */
  readonly grep?: string | undefined;
  /** Runs one round of the in-host suite; see `ROUNDS`. */
  readonly round?: string | undefined;
}

/** How long the tests of one suite may take together, in milliseconds. */
const BOUND = 15 * 60_000;

/** Runs the wanted suites, or all, in a real VS Code. */
export async function runHostSuites(wanted: HostSuites = {}): Promise<Counts> {
  const version = chooseVersion(wanted.vscode);
  const vscode = await installVsCode(version);
  const browser = await findBrowser();
  console.log(`VS Code ${version}, browser ${browser.path}`);

  let counts = NONE;
  for (const suite of HOST_SUITES.filter(each => wanted.only === undefined || wanted.only === each)) {
    console.log(`\n${TITLES[suite]}`);
    const run =
      suite === 'suite' ? runSuite(vscode, browser, wanted) : runInVitest(suite, version, wanted.grep);
    counts = add(counts, await run);
  }
  return counts;
}

function runInVitest(
  suite: Exclude<HostSuite, 'suite'>,
  version: string,
  grep: string | undefined,
): Promise<Counts> {
  return runVitest({
    name: suite,
    args: ['--config', `test/host/${suite}/vitest.config.mts`, ...(grep ? ['-t', grep] : [])],
    env: { GRACIOUS_VSCODE: version },
    bound: BOUND,
  });
}
