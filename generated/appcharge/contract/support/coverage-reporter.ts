// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import type { CoverageData } from './coverage-data.ts';
import { reportMarkdown, reportOf, reportText } from './coverage-report.ts';

/**
 * Says what the contract tests of a run have covered of their descriptions, and fails below a floor:
 * `vitest run --reporter=default --reporter=./contract/support/coverage-reporter.ts`.
 */
export default class ContractCoverage implements Reporter {
  readonly #folder: string;
  #seenIn = '';
  #vitest: Vitest | undefined;

  /** `folder`: where the reports are written, as JSON and Markdown; `coverage/contract` unless given. */
  constructor({ folder = 'coverage/contract' }: { readonly folder?: string } = {}) {
    this.#folder = folder;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    this.#seenIn = join(mkdtempSync(join(tmpdir(), 'contract-coverage-')), 'seen');
    // The processes that run the tests are started with the environment of this one.
    process.env['CONTRACT_COVERAGE'] = this.#seenIn;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const seen = seenByFolder(this.#seenIn);
    rmSync(dirname(this.#seenIn), { recursive: true, force: true });
    for (const folder of new Set(modules.map(({ moduleId }) => dirname(moduleId)))) {
      const path = join(folder, 'coverage.json');
      if (!existsSync(path)) continue;
      const data = JSON.parse(readFileSync(path, 'utf8')) as CoverageData; // generated with the tests
      this.#report(folder, data, { seen: seen.get(`${pathToFileURL(folder).pathname}/`) ?? new Set(), isWhole: isWhole(folder, modules) });
    }
  }

  #report(folder: string, data: CoverageData, { seen, isWhole }: { readonly seen: ReadonlySet<string>; readonly isWhole: boolean }): void {
    const report = reportOf(data, seen);
    this.#vitest?.logger.log(`\n${reportText(report, isWhole)}`);
    if (!isWhole) return;
    const target = resolve(this.#vitest?.config.root ?? '.', this.#folder);
    const name = relative(dirname(dirname(folder)), dirname(folder));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(target, `${name}.md`), reportMarkdown(report));
    if (report.shares.some(({ isBelow }) => isBelow)) process.exitCode = 1;
  }
}

/** A run with a filter proves nothing about what it left out. */
const isWhole = (folder: string, modules: readonly TestModule[]): boolean => {
  const ran = new Set(modules.map(({ moduleId }) => moduleId));
  const there = readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => join(folder, file));
  const own = modules.filter(({ moduleId }) => dirname(moduleId) === folder);
  return there.every((file) => ran.has(file)) && own.every(({ children }) => [...children.allTests()].every((test) => test.result().state !== 'skipped'));
};

const seenByFolder = (path: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  for (const line of lines) {
    const [folder = '', ...items] = JSON.parse(line) as readonly string[]; // written by the tests' recorder
    const known = found.get(folder) ?? new Set();
    items.forEach((item) => known.add(item));
    found.set(folder, known);
  }
  return found;
};
