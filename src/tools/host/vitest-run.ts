import { mkdir, readFile, rm } from 'node:fs/promises';
import { startChild } from './child.ts';
import { broken, type Counts } from './counts.ts';
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

/** The part of vitest's report in JSON that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
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
    return broken(error);
  } finally {
    await vitest.stop();
  }
}

function count(report: string, code: number): Counts {
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(report);
  const failures = testResults.flatMap(file => [
    ...(file.status === 'failed' && file.message !== '' ? [`${file.name}\n${file.message}`] : []),
    ...file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n')),
  ]);
  const counts = { passed: numPassedTests, failed: numFailedTests, failures };
  // A file that cannot be loaded fails the run without failing a test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
