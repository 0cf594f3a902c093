import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**'],
    // Two cores are what the project's machines have.
    maxWorkers: 2,
  },
});
