import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT, PROJECT } from './paths.ts';
import { ROUNDS, type Round } from './rounds.ts';
import { forWebWorker } from './suite-web.ts';

const SUITE = `${PROJECT}/test/host/suite`;

/** A bundled in-host suite. */
export interface SuiteBundle {
  /** Exports `run()`, as VS Code and `@vscode/test-electron` expect. */
  readonly path: string;
  /** How many test files each round has, by its name. */
  readonly files: ReadonlyMap<string, number>;
}

export interface SuiteOptions {
  /** The folder that holds the tests, and a folder for each further round. */
  readonly suite?: string;
  readonly name?: string;
  /** For a web worker host, which has no environment: what it would say. */
  readonly web?: Readonly<Record<string, string>>;
}

/** Bundles the in-host tests and mocha into `out/host/suite.js`. */
export async function bundleSuite(options: SuiteOptions = {}): Promise<SuiteBundle> {
  const { suite = SUITE, name = 'suite', web } = options;
  // What runs in Node.js only cannot be bundled for a web worker.
  const rounds = web === undefined ? ROUNDS : ROUNDS.filter(({ host }) => host === 'web');
  const tests = (await Promise.all(rounds.map(round => findTests(suite, round)))).flat();
  const entries = tests.map(
    ({ round, file }) =>
      `{ round: ${JSON.stringify(round)}, load: () => import(${JSON.stringify(join(suite, file))}) }`,
  );
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
    format: 'cjs',
    // The second stands in code of the extension that a few suites test by itself.
    external: ['vscode', '../core.js'],
    sourcemap: 'linked',
    logLevel: 'warning',
    // Mocha's parallel mode, which is not used, looks for its worker's file.
    logOverride: { 'require-resolve-not-external': 'silent' },
    ...(web === undefined ? { platform: 'node', target: 'node20' } : forWebWorker(web)),
  });
  const files = new Map<string, number>();
  for (const test of tests) files.set(test.round, (files.get(test.round) ?? 0) + 1);
  return { path, files };
}

async function findTests(suite: string, { name, reruns = [] }: Round) {
  const own = await readdir(join(suite, name)).catch(() => []);
  const shared = (await readdir(suite)).filter(file => reruns.includes(file));
  const files = own.filter(file => file.endsWith('.test.ts')).map(file => join(name, file));
  return [...files.sort(), ...shared.sort()].map(file => ({ round: name, file }));
}
