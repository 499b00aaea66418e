import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const resolve = { tsconfigPaths: true };

const shared = {
  // Reading the same modules again for each file was most of the work. What a file puts in the place of a global is
  // taken away after each of its tests.
  isolate: false,
  unstubGlobals: true,
  unstubEnvs: true,
  // A busy machine is slow; a test that waits for ever still fails.
  testTimeout: 60_000,
};

export default defineConfig({
  resolve,
  test: {
    // Vitest leaves a core to whoever watches it, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    // Vitest would otherwise also collect Playwright's specs.
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          ...shared,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          ...shared,
          globalSetup: ['tests/tools/built.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
