import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { emitMock } from '../../../generator/emit/mock/index.ts';
import { projectApis } from '../../api.ts';

const folder = fileURLToPath(new URL('../../../generator/runtime/mock/', import.meta.url));
const files = readdirSync(folder).sort();

test("the mock's run-time is sound TypeScript in its comments", () => {
  const program = ts.createProgram(
    files.filter((file) => file.endsWith('.js')).map((file) => folder + file),
    {
      allowJs: true,
      checkJs: true,
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
    },
  );
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  expect(problems).toEqual([]);
}, 300_000);

test('every file of it is in a package', async () => {
  const api = (await projectApis()).get('billogram')!;
  const paths = (await emitMock(api)).map(({ path }) => path);
  expect(paths).toEqual(['mock.js', 'mock.d.ts', 'mock/checks.js', ...files.map((file) => `runtime/mock/${file}`)]);
});
