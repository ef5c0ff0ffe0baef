import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Tests with hundreds of random inputs: a busy machine may be slow, a hanging one is told.
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'admin/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
            'tests/content/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture/**', 'tests/content/**'],
          // One browser at a time: the machines that run this have two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
