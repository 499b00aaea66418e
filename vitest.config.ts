import { defineConfig } from 'vitest/config';

const resolve = { tsconfigPaths: true };

export default defineConfig({
  resolve,
  test: {
    // Vitest would otherwise also collect Playwright's specs.
    projects: [
      {
        resolve,
        // A busy machine is slow; a test that waits for ever still fails.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/tools/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
