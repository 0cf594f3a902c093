import { findBrowser } from './browser.ts';
import { add, type Counts, NONE } from './counts.ts';
import { runSuite } from './suite-all.ts';
import { chooseVersion } from './versions.ts';
import { runVitest } from './vitest-run.ts';
import { installVsCode } from './vscode.ts';

export interface HostSuites {
  /** The release to run in; see `chooseVersion`. */
  readonly vscode?: string | undefined;
  readonly only?: 'suite' | 'person' | undefined;
  /** Runs only the tests whose title holds this text. */
  readonly grep?: string | undefined;
}

/** How long the person-like tests may take together, in milliseconds. */
const PERSON_BOUND = 15 * 60_000;

/** Runs the tests inside the extension host, then those that act as a person, in a real VS Code. */
export async function runHostSuites(wanted: HostSuites = {}): Promise<Counts> {
  const version = chooseVersion(wanted.vscode);
  const vscode = await installVsCode(version);
  const browser = await findBrowser();
  console.log(`VS Code ${version}, browser ${browser.path}`);

  let counts = NONE;
  if (wanted.only !== 'person') counts = add(counts, await runSuite(vscode, browser, wanted.grep));
  if (wanted.only !== 'suite') {
    console.log('\nAs a person in the workbench');
    const person = runVitest({
      name: 'person',
      args: ['--config', 'test/host/person/vitest.config.mts', ...(wanted.grep ? ['-t', wanted.grep] : [])],
      env: { GRACIOUS_VSCODE: version },
      bound: PERSON_BOUND,
    });
    counts = add(counts, await person);
  }
  return counts;
}
