/** Mutation testing; started by `npm run mutate`, which tells what to mutate and which tests to run. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.mts', related: false },
  // Stryker would rewrite it by way of an interface that TypeScript 7 does not have; no path in it leaves the project.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // A change of what is read once, when a module is loaded, would need a new process for each and take hours.
  ignoreStatic: true,
  incremental: true,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'test-output/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'test-output/mutants',
  cleanTempDir: 'always',
  // What no unit test reads, and what is large.
  ignorePatterns: ['dist', 'out', 'test-output', '.vscode-test', 'images', 'test/corpus', 'test/host'],
  dryRunTimeoutMinutes: 10,
  timeoutMS: 5_000,
  thresholds: { high: 90, low: 80, break: 80 },
};
