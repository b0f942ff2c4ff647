import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, specwright } from './cli/tool.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const suite = (expected: number): string => `import { expect, test } from 'vitest';\ntest('adds', () => expect(1 + 1).toBe(${expected}));\n`;
const annotations = "export default class { onTestRunEnd() { console.log('::annotated::'); } }\n";

const project = () =>
  folderWith({
    'package.json': '{ "type": "module" }',
    node_modules: `-> ${modules}`,
    'generated/good/contract/add.test.ts': suite(2),
    'generated/good/contract/support/annotations.ts': annotations,
    'generated/bad/contract/add.test.ts': suite(3),
    'generated/plain/index.js': '',
  });

describe('specwright test', () => {
  test('runs the contract tests of the named API, and reports to others', async () => {
    const root = await project();
    const { code, stdout } = await specwright(root, ['test', 'good', '--junit', 'report.xml'], { GITHUB_ACTIONS: 'true', NO_COLOR: '1' });
    expect(stdout).toMatch(/Tests {2}1 passed \(1\)/u);
    expect(stdout).toContain('::annotated::');
    expect(code).toBe(0);
    expect(await readFile(join(root, 'report.xml'), 'utf8')).toMatch(/<testcase classname="generated\/good\/contract\/add\.test\.ts" name="adds"/u);
  });

  test('runs all there are, and fails when one does', async () => {
    const { code, stdout } = await specwright(await project(), ['test'], { NO_COLOR: '1' });
    expect(stdout).toMatch(/Tests {2}1 failed \| 1 passed \(2\)/u);
    expect(stdout).not.toContain('::annotated::');
    expect(code).toBe(1);
  });

  test.each([
    { title: 'an API without contract tests', given: { 'generated/good/contract/a.test.ts': '' }, names: ['other'], want: '`other` has no contract tests in generated/, and is no installed package' },
    { title: 'nothing built', given: {}, names: [], want: 'There are no contract tests in generated/. Build them: `specwright build --with contract`.' },
    { title: 'no vitest', given: { 'generated/good/contract/a.test.ts': '' }, names: [], want: 'vitest is not installed in this project' },
  ])('says so where there is $title', async ({ given, names, want }) => {
    expect(await specwright(await folderWith(given), ['test', ...names])).toMatchObject({ code: 2, stderr: expect.stringContaining(want) });
  });
});
