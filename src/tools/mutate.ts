/**
 * Changes the code in small ways and counts how many changes a test notices (Stryker). What nobody notices is listed:
 * write the test that it shows to be missing, or delete the code that does nothing.
 *
 *     npm run mutate                                   all areas, which takes hours the first time
 *     npm run mutate -- --area text                    one of them; what has not changed since is not run again
 *     npm run mutate -- --area text --files tokens.ts,ends.ts   some files of it
 *     npm run mutate -- --area text --concurrency 1    leaves a core for others
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChild } from './host/child.ts';
import { OUTPUT, PROJECT } from './host/paths.ts';
import { runTool, ToolError } from './host/tool-error.ts';

/** A folder of the core and the tests that speak of it. */
const AREAS: Readonly<Record<string, { readonly folder: string; readonly tests: readonly string[] }>> = {
  export: {
    folder: 'src/core/mail/export',
    tests: ['test/core/mail/export/*.test.ts'],
  },
  text: { folder: 'src/core/text', tests: ['test/core/text/*.test.ts'] },
  lint: {
    folder: 'src/core/lint',
    tests: ['test/core/lint/*.test.ts'],
  },
};

runTool(async () => {
  const { values } = parseArgs({
    options: {
      area: { type: 'string' },
      files: { type: 'string', default: '*.ts' },
      concurrency: { type: 'string', default: '2' },
    },
  });
  const names = values.area === undefined ? Object.keys(AREAS) : [values.area];
  let worst = 0;
  for (const name of names) {
    const area = Object.hasOwn(AREAS, name) ? AREAS[name] : undefined;
    if (area === undefined) {
      throw new ToolError(`There is no area ${name}. There are ${Object.keys(AREAS).join(', ')}.`);
    }
    console.log(`\n━━━ ${area.folder}`);
    const files = values.files.split(',').map(file => `${area.folder}/${file}`);
    worst = Math.max(worst, await mutate(name, area.tests, files, values.concurrency));
  }
  return worst;
});

/** The exit code of Stryker: not 0 when fewer than 80 of 100 changes are noticed. */
async function mutate(
  name: string,
  tests: readonly string[],
  files: readonly string[],
  concurrency: string,
): Promise<number> {
  mkdirSync(OUTPUT, { recursive: true });
  const child = startChild(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      '--mutate',
      files.join(','),
      '--incrementalFile',
      `${OUTPUT}/mutants-${name}.json`,
      '--concurrency',
      concurrency,
    ],
    {
      cwd: PROJECT,
      // A mutant that needs thousands of random inputs to be noticed is not noticed in practice.
      env: { ...process.env, MUTATE_TESTS: tests.join(','), FUZZ_TIMES: '0.05' },
      onOutput: text => process.stdout.write(text),
    },
  );
  return child.exited;
}
