// npm test: everything that must hold, in the order of cost; the first step that fails ends the run.
import { startChild } from './host/child.ts';
import { add, broken, type Counts, NONE, showCounts } from './host/counts.ts';
import { runHostSuites } from './host/host-suites.ts';
import { PROJECT } from './host/paths.ts';
import { duration, within } from './host/time.ts';
import { runTool } from './host/tool-error.ts';
import { runVitest } from './host/vitest-run.ts';

interface Step {
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

const MINUTE = 60_000;

const STEPS: readonly Step[] = [
  { title: 'Types', run: () => runBinary('typescript/bin/tsc', ['--noEmit']) },
  { title: 'Format and lint', run: () => runBinary('@biomejs/biome/bin/biome', ['check']) },
  { title: 'Unused code', run: () => runBinary('knip/bin/knip.js', []) },
  { title: 'Unit tests', run: () => runVitest({ name: 'unit', bound: 10 * MINUTE }) },
  { title: 'Build', run: () => run('esbuild.mjs', []) },
  { title: 'Tests in a real VS Code', run: () => runHostSuites() },
];

runTool(async () => {
  let total = NONE;
  for (const step of STEPS) {
    console.log(`\n━━━ ${step.title}`);
    const started = Date.now();
    const counts = await step.run().catch(complain);
    total = add(total, counts);
    console.log(`━━━ ${step.title}: ${verdict(counts)} in ${duration(Date.now() - started)}`);
    if (counts.failed > 0) break;
  }
  console.log(`\n${showCounts(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/** A step that counts no tests: nothing, or one failure. */
async function run(script: string, args: readonly string[]): Promise<Counts> {
  const child = startChild(process.execPath, [script, ...args], {
    cwd: PROJECT,
    onOutput: text => process.stdout.write(text),
  });
  try {
    return (await within(5 * MINUTE, script, child.exited)) === 0 ? NONE : broken(script);
  } finally {
    await child.stop();
  }
}

function runBinary(path: string, args: readonly string[]): Promise<Counts> {
  return run(`node_modules/${path}`, args);
}

function complain(error: unknown): Counts {
  console.error(error instanceof Error ? error.message : error);
  return broken(error);
}

function verdict(counts: Counts): string {
  if (counts.failed > 0) return 'failed';
  return counts.passed > 0 ? `${counts.passed} passed` : 'fine';
}
