import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/host/pictures/*.test.ts'],
    fileParallelism: false,
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
