// npm run pictures: takes the pictures of the README and draws the icon, in a real VS Code and its browser.
import { copyFile } from 'node:fs/promises';
import { buildProject } from './host/build.ts';
import { OUTPUT, PROJECT } from './host/paths.ts';
import { runTool } from './host/tool-error.ts';
import { chooseVersion } from './host/versions.ts';
import { runVitest } from './host/vitest-run.ts';

/** Pictures that the tests take on their way: name there → name in the README. */
const FROM_TESTS = {
  'assist-1-preview': 'before-sending',
  'assist-2-parts': 'personalise',
  'insights-light': 'insights',
} as const;

/** How long taking the pictures may take, in milliseconds. */
const BOUND = 5 * 60_000;

runTool(async () => {
  await buildProject();
  const version = chooseVersion(undefined);
  const runs = [
    ['pictures', []],
    ['person', ['-t', 'a draft is personalised|insights are readable for everyone in light']],
  ] as const;
  for (const [name, args] of runs) {
    const { failed } = await runVitest({
      name,
      args: ['--config', `test/host/${name}/vitest.config.mts`, ...args],
      env: { GRACIOUS_VSCODE: version },
      bound: BOUND,
    });
    if (failed > 0) return 1;
  }
  for (const [from, to] of Object.entries(FROM_TESTS)) {
    await copyFile(`${OUTPUT}/vscode-${version}/${from}.png`, `${PROJECT}/images/${to}.png`);
  }
  return 0;
});
