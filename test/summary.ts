import type { Reporter, TestCase } from 'vitest/node';
import { findBrowser, howToGetOne } from './docs/chromium.ts';

/** Closes a run with `N passed, N failed`, which people and continuous integration look for. */
export default class Summary implements Reporter {
  readonly #count = { passed: 0, failed: 0, skipped: 0, pending: 0 };

  onTestCaseResult(test: TestCase): void {
    this.#count[test.result().state] += 1;
  }

  onTestRunEnd(_: unknown, errors: readonly unknown[]): void {
    const { passed, failed, skipped } = this.#count;
    // Said at the very end, where it is not lost among five thousand tests.
    if (skipped > 0 && findBrowser() === undefined) console.log(howToGetOne);
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${passed} passed, ${failed + errors.length} failed${skips}`);
  }
}
