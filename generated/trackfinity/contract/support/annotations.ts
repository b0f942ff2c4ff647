// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import type { Reporter, TestCase, Vitest } from 'vitest/node';
import { annotationOf } from './annotation.ts';

/**
 * Prints a failure as an annotation of GitHub that lands on the line of the description, not of the test:
 * `vitest run --reporter=default --reporter=./contract/support/annotations.ts`.
 */
export default class Annotations implements Reporter {
  #print: (text: string) => void = () => {};

  onInit(vitest: Vitest): void {
    this.#print = (text) => vitest.logger.log(text);
  }

  onTestCaseResult(test: TestCase): void {
    for (const error of test.result().errors ?? []) {
      const annotation = annotationOf(error, test.fullName);
      if (annotation !== undefined) this.#print(annotation);
    }
  }
}
