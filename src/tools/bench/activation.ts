import { findBrowser } from '../host/browser.ts';
import { ROUNDS } from '../host/rounds.ts';
import { bundleSuite } from '../host/suite-bundle.ts';
import { runRound } from '../host/suite-run.ts';
import { ToolError } from '../host/tool-error.ts';
import { chooseVersion } from '../host/versions.ts';
import { installVsCode } from '../host/vscode.ts';
import { median, ms, quantile, toTable } from './table.ts';

/** Windows that are opened; the first one warms up and is not counted. */
const WINDOWS = 8;

/** Loads and activates the extension in windows of a real VS Code; the time that its "Running Extensions" shows. */
export async function activationTable(): Promise<string> {
  const version = chooseVersion();
  const [vscode, browser, bundle] = [await installVsCode(version), await findBrowser(), await bundleSuite()];
  const round = ROUNDS.find(({ name }) => name === 'startup');
  if (round === undefined)
    throw new ToolError('There is no round of in-host tests that times the activation.');
  const found: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    const lines: string[] = [];
    await runRound({ vscode, browser, round, bundle: bundle.path, say: line => lines.push(line) });
    const took = /activated in ([\d.]+) ms/.exec(lines.join('\n'))?.[1];
    if (took === undefined) throw new ToolError(`The extension was not activated:\n${lines.join('\n')}`);
    if (window > 0) found.push(Number(took));
  }
  const rows = [[`VS Code ${version}`, ms(median(found)), ms(quantile(found, 0.95))]];
  return toTable(['activation, code loaded from disk', 'median', '95 %'], rows);
}
