import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'generated/*/contract/**/*.test.ts'],
    reporters: ['default', './generator/emit/contract/support/coverage-reporter.ts', './test/summary.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // What the tests have written is removed at the end.
    teardownTimeout: 60_000,
    // Files share what they import: loading the libraries again for each was half of what the tests took.
    isolate: false,
    maxWorkers: '100%',
    globalSetup: './test/folder.ts',
    coverage: {
      provider: 'v8',
      include: ['generator/**/*.{ts,js}', 'scripts/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary'],
    },
  },
});
