import { cp } from 'node:fs/promises';
import { add, broken, type Counts, NONE } from './counts.ts';
import { ROUNDS } from './rounds.ts';
import { buildHelper, buildScriptedModels } from './scripted-models.ts';
import type { Browser } from './sparticuz.ts';
import { bundleSuite } from './suite-bundle.ts';
import { runRound, type SuiteRun, suiteEnvironment } from './suite-run.ts';
import type { VsCode } from './vscode.ts';
import { createWebOnly } from './web-only.ts';

export interface WantedRounds {
  /** The one round to run; all when absent. */
  readonly round?: string | undefined;
  /** Runs only the tests whose title holds this text. */
  readonly grep?: string | undefined;
}

/** Bundles the in-host tests and runs every round that has some. */
export async function runSuite(vscode: VsCode, browser: Browser, wanted: WantedRounds = {}): Promise<Counts> {
  const bundle = await bundleSuite();
  const helpers = [await buildScriptedModels(), await buildHelper('virtual-folder')];
  const rounds = ROUNDS.filter(each =>
    wanted.round === undefined ? each.isMeasured !== true : each.name === wanted.round,
  );
  let total = NONE;
  for (const round of rounds.filter(each => bundle.files.has(each.name))) {
    console.log(`  ── window: ${round.name || 'folder'}`);
    const { grep } = wanted;
    const say = (line: string): void => console.log(line);
    const run = { vscode, browser, round, grep, bundle: bundle.path, helpers, say };
    const counts = round.host === 'web' ? runWebRound(run) : runRound(run);
    const { failures, ...figures } = await counts.catch(complain);
    const named = failures.map(each => `In the window "${round.name || 'folder'}": ${each}`);
    total = add(total, { ...figures, failures: named });
  }
  return total;
}

/** A round in the web worker host: VS Code runs tests in the host of the extension that holds them. */
async function runWebRound(run: SuiteRun): Promise<Counts> {
  const { path, remove } = await createWebOnly();
  try {
    const web = suiteEnvironment(run.round, run.grep);
    const bundle = await bundleSuite({ name: 'suite-web', web });
    await cp(bundle.path, `${path}/suite.js`);
    return await runRound({ ...run, bundle: `${path}/suite.js`, extension: path });
  } finally {
    await remove();
  }
}

/** A round that could not even start. */
function complain(error: unknown): Counts {
  console.error(`  ✘ ${error instanceof Error ? error.message : error}`);
  return broken(error);
}
