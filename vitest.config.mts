import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { GRACIOUS_VERSION: JSON.stringify("0.0.0-test") },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**'],
    // Machines are noisy; a test that hangs still ends.
    testTimeout: 60_000,
    // Two cores are what the project's machines have.
    maxWorkers: 2,
  },
});
