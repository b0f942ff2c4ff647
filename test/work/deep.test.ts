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
