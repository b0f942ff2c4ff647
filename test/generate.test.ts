import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { generate } from '../generator/index.ts';

test.each<[title: string, out: string | undefined, want: string | undefined]>([
  ['the usual folder', undefined, 'generated/bells'],
  ['another folder of the project', './packages/made/', 'packages/made/bells'],
  ['no folder, where the output is not in the project', '../made', undefined],
])('the manifest of a package names %s', async (_, out, want) => {
  const root = join(mkdtempSync(join(inject('folder'), 'generate-')), 'project');
  mkdirSync(root);
  writeFileSync(join(root, 'redocly.yaml'), 'x-specwright: { repository: https://example.com/o/r }\nrules: { struct: error }\napis: { bells: { root: specs/bells.yaml } }\n');
  mkdirSync(join(root, 'specs'));
  writeFileSync(join(root, 'specs/bells.yaml'), 'openapi: 3.1.0\ninfo: { title: Bells, version: "1" }\npaths: {}\n');
  const { plan, problems } = await generate({ root, ...(out === undefined ? {} : { out }) });
  expect(problems).toEqual([]);
  const manifest: unknown = JSON.parse(plan[0]?.creates.find(({ path }) => path === 'package.json')?.text ?? '');
  const repository = { type: 'git', url: 'git+https://example.com/o/r.git', ...(want === undefined ? {} : { directory: want }) };
  expect(manifest).toHaveProperty('repository', repository);
});
