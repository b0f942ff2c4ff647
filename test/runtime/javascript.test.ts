import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../generator/runtime/', import.meta.url));
const files = readdirSync(folder);

test('the JavaScript agrees with its declarations', () => {
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

test('every module has declarations beside it', () => {
  const names = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  expect(names('.d.ts')).toEqual(names('.js'));
});
