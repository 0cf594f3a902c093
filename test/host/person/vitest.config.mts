import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/host/person/**/*.test.ts'],
    // Each test starts a VS Code of its own, and two at a time would slow both down.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
