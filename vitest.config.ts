import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'generated/*/contract/**/*.test.ts'],
    reporters: ['default', './generator/emit/contract/support/coverage-reporter.ts', './test/summary.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    coverage: {
      provider: 'v8',
      include: ['generator/**/*.{ts,js}', 'scripts/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary'],
    },
  },
});
