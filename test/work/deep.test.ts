import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, specwright } from '../cli/tool.ts';

test('a ring of 3,000 schemas is linted and built, with no stack to end', async () => {
  const schemas = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`S${index}`, { items: { $ref: `#/components/schemas/S${(index + 1) % 3000}` } }]));
  const root = await folderWith({ 'a.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'a', version: '1' }, paths: {}, components: { schemas } }) });
  expect(await specwright(root, ['lint', 'a.json'])).toEqual({ code: 0, stdout: '1 API: no problems.\n', stderr: '' });
  const { code, stdout, stderr } = await specwright(root, ['build', 'a.json', '--out', 'out']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('0 operations');
});

test.each([
  { made: 'on a thread', length: 1200, description: 'word '.repeat(30) },
  // Here the stack is used up by the engine for checks, and by nothing before it.
  { made: 'on the main thread', length: 400, description: '' },
])('the contract tests of a chain of $length schemas have their checks, made $made', async ({ length, description }) => {
  const next = (index: number) => (index < length ? { next: { $ref: `#/components/schemas/S${index}` } } : {});
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => [`S${index}`, { type: 'object', description, properties: { a: { type: 'integer' }, ...next(index + 1) } }]),
  );
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } };
  const paths = { '/a': { post: { operationId: 'send', requestBody: { content }, responses: { 204: { description: 'Done.' } } } } };
  const root = await folderWith({ 'a.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'a', version: '1' }, paths, components: { schemas } }) });
  const { code, stderr } = await specwright(root, ['build', 'a.json', '--out', 'out', '--with', 'contract']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(existsSync(join(root, 'out/a/contract/send.request.boundary.test.ts'))).toBe(true);
});
