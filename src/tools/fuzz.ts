/**
 * Runs the properties of the tests on far more random input than `npm test` does, with another seed each time, and the
 * doubling test in full size.
 *
 *     npm run fuzz                                 each property thirty times as often as in `npm test`
 *     npm run fuzz -- --runs 100000 --only mail    each property so often; only tests whose name has the words
 *     npm run fuzz -- --seed 7                     the random input of another run again
 *     npm run fuzz -- --only "…" --seed 7 --path 3:0:1    one failure again, as its report says
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showCounts } from './host/counts.ts';
import { PROJECT } from './host/paths.ts';
import { runTool, ToolError } from './host/tool-error.ts';
import { runVitest } from './host/vitest-run.ts';

const HOUR = 3_600_000;

runTool(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      times: { type: 'string', default: '30' },
      seed: { type: 'string' },
      only: { type: 'string' },
      path: { type: 'string' },
    },
  });
  const seed = String(toNumber('seed', values.seed ?? String(Date.now() % 2 ** 31)));
  if (values.path !== undefined && (values.only === undefined || values.seed === undefined)) {
    throw new ToolError(
      'A path leads through the runs of one test and one seed. Give --only and --seed too.',
    );
  }
  console.log(`Seed ${seed}. The same input again: npm run fuzz -- --seed ${seed}\n`);
  const counts = await runVitest({
    name: 'fuzz',
    args: [
      ...findProperties(),
      '--testTimeout=0',
      '--no-file-parallelism',
      // Threads that collect garbage beside the work would count as work, and more of them run for large inputs.
      '--execArgv=--single-threaded-gc',
      '--execArgv=--expose-gc',
      ...(values.only === undefined ? [] : ['--testNamePattern', escaped(values.only)]),
    ],
    env: {
      FUZZ_SEED: seed,
      FUZZ_TIMES: String(toNumber('times', values.times)),
      ...(values.runs === undefined ? {} : { FUZZ_RUNS: String(toNumber('runs', values.runs)) }),
      ...(values.path === undefined ? {} : { FUZZ_PATH: values.path }),
    },
    bound: 12 * HOUR,
  });
  console.log(`\nSeed ${seed}: ${showCounts(counts)}`);
  if (counts.passed + counts.failed === 0) throw new ToolError(`No test is called ${values.only}.`);
  return counts.failed === 0 ? 0 : 1;
});

/** The tests that ask for a budget. */
function findProperties(): readonly string[] {
  return readdirSync(join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' })
    .map(file => `test/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.test.ts') && !file.startsWith('test/host/'))
    .filter(file => /\/budget\.ts'/.test(readFileSync(join(PROJECT, file), 'utf8')));
}

function toNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ToolError(`--${name} takes a whole number, and "${text}" is none.`);
}

/** A name as a pattern that fits it alone. */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
