import { mkdir, readFile, rm } from 'node:fs/promises';
import { startChild } from './child.ts';
import { BROKEN, type Counts } from './counts.ts';
import { DIE_WITH_PARENT, OUTPUT, PROJECT } from './paths.ts';
import { within } from './time.ts';

export interface VitestRun {
  /** Names the report in the output folder. */
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How long the run may take, in milliseconds. */
  readonly bound: number;
}

/** Runs vitest in a process of its own and counts its tests. A run that breaks or hangs counts as a failure. */
export async function runVitest(run: VitestRun): Promise<Counts> {
  const report = `${OUTPUT}/${run.name}.json`;
  await mkdir(OUTPUT, { recursive: true });
  await rm(report, { force: true });
  const args = [
    '--import',
    DIE_WITH_PARENT,
    `${PROJECT}/node_modules/vitest/vitest.mjs`,
    'run',
    ...(run.args ?? []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const vitest = startChild(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...run.env },
    onOutput: text => process.stdout.write(text),
  });
  try {
    const code = await within(run.bound, `The ${run.name} tests`, vitest.exited);
    return count(await readFile(report, 'utf8'), code);
  } catch (error) {
    console.error(`  ✘ ${error instanceof Error ? error.message : error}`);
    return BROKEN;
  } finally {
    await vitest.stop();
  }
}

function count(report: string, code: number): Counts {
  const { numPassedTests, numFailedTests } = Object(JSON.parse(report));
  const counts = { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  // A file that cannot be loaded fails the run without failing a test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
