import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import unit from './vitest.config.mts';

/** Tests that try many inputs: run last, for most mutants are noticed before. */
const BROAD = /(?:amend|front-matter-edit|plain-blocks|plain-yaml|session-work)\.test\.ts$/;

class BroadLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isBroad = ({ moduleId }: TestSpecification) => (BROAD.test(moduleId) ? 1 : 0);
    return [...files].sort((a, b) => isBroad(a) - isBroad(b));
  }
}

/** The tests that `npm run mutate` runs on each mutant: without those of time, which prove nothing of a mutant. */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    // Nothing that mutants change outlives a test, and loading the modules anew for each takes most of the time.
    isolate: false,
    sequence: { sequencer: BroadLast },
    include: (process.env.MUTATE_TESTS ?? 'test/core/**/*.test.ts').split(','),
    exclude: [
      'test/**/cost.test.ts',
      'test/properties/doubling.test.ts',
      // They compile all rules of the product, which takes seconds for each mutant, or read the corpus.
      'test/core/lint/{bundle,directives,guards,judgement,linter,session,softened,unless}.test.ts',
    ],
  },
});
