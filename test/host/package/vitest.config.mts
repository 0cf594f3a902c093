import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/host/package/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
