import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generate, writePlans } from '../../generator/index.ts';
import { root, run, temporaryFolder, tool } from './tools.ts';

const use = `import { createApiGithubComClient, unwrap } from './out/api-github-com/index.js';

type IsAny<T> = 0 extends 1 & T ? true : false;
const no = <T extends false>(): T | undefined => undefined;

const github = createApiGithubComClient();
const result = await github.reposGet({ params: { path: { owner: 'a', repo: 'b' } } });
if (result.ok) {
  no<IsAny<typeof result.data>>();
  if (result.case === 200) result.data.full_name.toUpperCase();
} else if (result.case === 404) result.error.message;
const issues = await unwrap(github.issuesListForRepo({ params: { path: { owner: 'a', repo: 'b' }, query: { per_page: 5 } } }));
issues?.map((issue) => issue.title.toUpperCase());
// @ts-expect-error the repository is missing
await github.reposGet({ params: { path: { owner: 'a' } } });
`;

test('GitHub, 1,223 operations: every one gets a name, and all of it compiles strictly', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const description = join(await tool('octokit-openapi', '@octokit/openapi@23.0.2'), 'generated/api.github.com.json');
  const { plan, problems, apis } = await generate({ root: folder, inputs: [description], out: 'out' });
  expect(problems.map(({ code }) => code)).toEqual(['no-identical-paths', 'no-identical-paths']);
  expect(apis).toMatchObject([{ name: 'api-github-com', operations: 1223 }]);
  expect((await writePlans({ root: folder, out: 'out', plans: plan })).problems).toEqual([]);

  const written: { readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>> } = JSON.parse(
    await readFile(description, 'utf8'),
  );
  const ids = Object.values(written.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
  const declarations = await readFile(join(folder, 'out/api-github-com/index.d.ts'), 'utf8');
  const named = [...declarations.matchAll(/Call<(?:Directed<)?operations\['([^']+)'\]>/gu)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(ids.toSorted());

  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'use.ts'), use);
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    module: 'nodenext',
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
  expect(stdout).toBe('');
}, 300_000);
