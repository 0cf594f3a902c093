import type { Browser } from './browser.ts';
import { add, BROKEN, type Counts, NONE } from './counts.ts';
import { ROUNDS } from './rounds.ts';
import { buildScriptedModels } from './scripted-models.ts';
import { bundleSuite } from './suite-bundle.ts';
import { runRound } from './suite-run.ts';
import type { VsCode } from './vscode.ts';

/** Bundles the in-host tests and runs every round that has some. */
export async function runSuite(vscode: VsCode, browser: Browser, grep?: string): Promise<Counts> {
  const bundle = await bundleSuite();
  const helpers = [await buildScriptedModels()];
  let total = NONE;
  for (const round of ROUNDS.filter(each => bundle.files.has(each.name))) {
    console.log(`  ── window: ${round.name || 'folder'}`);
    const run = runRound({
      vscode,
      browser,
      round,
      grep,
      bundle: bundle.path,
      helpers,
      say: line => console.log(line),
    });
    total = add(total, await run.catch(broken));
  }
  return total;
}

/** A round that could not even start. */
function broken(error: unknown): Counts {
  console.error(`  ✘ ${error instanceof Error ? error.message : error}`);
  return BROKEN;
}
