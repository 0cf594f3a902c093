import { defineConfig } from 'vitest/config';
import unit from './vitest.config.mts';

/** The tests that `npm run mutate` runs on each mutant: without those of time, which prove nothing of a mutant. */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    // Nothing that mutants change outlives a test, and loading the modules anew for each takes most of the time.
    isolate: false,
    include: (process.env.MUTATE_TESTS ?? 'test/core/**/*.test.ts').split(','),
    exclude: [
      'test/**/cost.test.ts',
      'test/properties/doubling.test.ts',
      // They check whole letters with all rules, which takes seconds for each mutant, and some read the corpus.
      'test/core/lint/{judgement,linter,session,softened}.test.ts',
    ],
  },
});
