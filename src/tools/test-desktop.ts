// npm run test:desktop: the in-host suite in desktop VS Code, the one that VSCODE_EXECUTABLE names or a download.
// On Linux it needs a screen: xvfb-run -a npm run test:desktop.
import { mkdir, writeFile } from 'node:fs/promises';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildProject } from './host/build.ts';
import { Cleanup } from './host/cleanup.ts';
import { CACHE, PROJECT } from './host/paths.ts';
import { createWorkspace, ROUNDS, type Round } from './host/rounds.ts';
import { hostSettings } from './host/settings.ts';
import { bundleSuite } from './host/suite-bundle.ts';
import { ROUND_VARIABLE } from './host/suite-events.ts';
import { createTemporaryFolder } from './host/temporary.ts';
import { within } from './host/time.ts';
import { runTool, ToolError } from './host/tool-error.ts';
import { chooseVersion } from './host/versions.ts';

/** How long a round may take, in milliseconds; most take seconds. */
const ROUND_BOUND = 5 * 60_000;

runTool(async () => {
  const executable = process.env.VSCODE_EXECUTABLE ?? (await download());
  await buildProject();
  const bundle = await bundleSuite();
  let failed = 0;
  for (const round of ROUNDS.filter(each => isForDesktop(each) && bundle.files.has(each.name))) {
    console.log(`\nInside desktop VS Code: ${round.name || 'a folder'}`);
    if (!(await runRound(executable, round, bundle.path))) failed += 1;
  }
  console.log(failed === 0 ? '\nAll rounds passed.' : `\n${failed} rounds failed.`);
  return failed === 0 ? 0 : 1;
});

/** `runTests` always turns workspace trust off, and brings none of our helpers: the rest is left to the embedded host. */
function isForDesktop({ untrusted, host, opens }: Round): boolean {
  return !untrusted && host !== 'web' && opens !== 'virtual-folder';
}

async function download(): Promise<string> {
  const version = chooseVersion();
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: CACHE });
  } catch (error) {
    throw new ToolError(
      `Desktop VS Code ${version} could not be downloaded (${error}). ` +
        'Check the network, or set VSCODE_EXECUTABLE to the program file of an installed one.',
    );
  }
}

async function runRound(executable: string, round: Round, bundle: string): Promise<boolean> {
  const cleanup = new Cleanup();
  try {
    const workspace = await createWorkspace(round.opens);
    cleanup.add(workspace.remove);
    const data = await createTemporaryFolder('desktop');
    cleanup.add(data.remove);
    await mkdir(`${data.path}/User`);
    const settings = hostSettings(false);
    await writeFile(`${data.path}/User/settings.json`, JSON.stringify(settings));

    const opened = workspace.folder ?? workspace.workspace;
    const run = runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: bundle,
      extensionTestsEnv: { [ROUND_VARIABLE]: round.name },
      launchArgs: [...(opened ? [opened] : []), `--user-data-dir=${data.path}`, '--disable-extensions'],
    });
    await within(ROUND_BOUND, 'The round', run);
    return true;
  } catch (error) {
    console.error(`  ✘ ${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    await cleanup.run();
  }
}
