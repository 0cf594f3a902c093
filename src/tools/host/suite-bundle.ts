import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT, PROJECT } from './paths.ts';
import { ROUNDS } from './rounds.ts';

const SUITE = `${PROJECT}/test/host/suite`;

/** A bundled in-host suite. */
export interface SuiteBundle {
  /** Exports `run()`, as VS Code and `@vscode/test-electron` expect. */
  readonly path: string;
  /** How many test files each round has, by its name. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * Bundles the in-host tests and mocha into `out/host/suite.js`.
 *
 * @param suite the folder that holds the tests, and a folder for each further round
 */
export async function bundleSuite(suite = SUITE, name = 'suite'): Promise<SuiteBundle> {
  const tests = (await Promise.all(ROUNDS.map(round => findTests(suite, round.name)))).flat();
  const entries = tests.map(test => {
    const path = JSON.stringify(join(suite, test.round, test.file));
    return `{ round: ${JSON.stringify(test.round)}, load: () => import(${path}) }`;
  });
  const runner = JSON.stringify(join(SUITE, 'harness/run-suite.ts'));
  const path = `${OUT}/host/${name}.js`;
  await build({
    stdin: {
      contents: `import { runSuite } from ${runner};\nexport const run = () => runSuite([${entries.join(',')}]);`,
      resolveDir: PROJECT,
      loader: 'ts',
    },
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'linked',
    logLevel: 'warning',
    // Mocha's parallel mode, which is not used, looks for its worker's file.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  const files = new Map<string, number>();
  for (const test of tests) files.set(test.round, (files.get(test.round) ?? 0) + 1);
  return { path, files };
}

async function findTests(suite: string, round: string) {
  const names = await readdir(join(suite, round)).catch(() => []);
  return names
    .filter(name => name.endsWith('.test.ts'))
    .sort()
    .map(file => ({ round, file }));
}
