import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**'],
    // Machines are noisy; a test that hangs still ends.
    testTimeout: 60_000,
    // Two cores are what the project's machines have.
    maxWorkers: 2,
  },
});
