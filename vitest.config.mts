import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { GRACIOUS_VERSION: JSON.stringify("0.0.0-test") },
  // Pages of the editor are plain texts; what they need of it is its translations.
  resolve: { alias: { vscode: fileURLToPath(new URL('test/fakes/vscode.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**'],
    // Machines are noisy; a test that hangs still ends.
    testTimeout: 60_000,
    // Two cores are what the project's machines have.
    maxWorkers: 2,
  },
});
