import { expect, test, vi } from 'vitest';
import { generate } from '../generator/generate.ts';
import type * as Client from '../generator/emit/client/index.ts';
import type * as Overview from '../generator/emit/docs/view/overview.ts';
import type { Api } from '../generator/model/api.ts';
import { formatProblem } from '../generator/problem.ts';
import { project as makeProject } from './read/project.ts';

// No description is known to break the tool down, so the tool is broken.
vi.mock('../generator/emit/client/index.ts', async (original) => {
  const real = await original<typeof Client>();
  return { ...real, emitClient: (api: Api) => (api.title === 'No client' ? Promise.reject(new TypeError('No such member')) : real.emitClient(api)) };
});
vi.mock('../generator/emit/docs/view/overview.ts', async (original) => {
  const real = await original<typeof Overview>();
  return {
    ...real,
    overviewView: (...[site]: Parameters<typeof real.overviewView>) => {
      if (site.api.title === 'No pages') throw new TypeError('No such page');
      return real.overviewView(site);
    },
  };
});

const project = (title: string): Promise<string> => {
  const described = (name: string) => `openapi: 3.1.0\ninfo: { title: ${name}, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '200': { description: ok } } } } }\n`;
  return makeProject({
    'redocly.yaml': 'apis: { a: { root: a.yaml }, b: { root: b.yaml }, c: { root: c.yaml } }\n',
    'a.yaml': described('First'),
    'b.yaml': described(title),
    'c.yaml': described('Last'),
  });
};

test('the APIs beside one that the tool breaks down over are built', async () => {
  const { plan, failed, problems } = await generate({ root: await project('No client') });
  expect(problems.map(formatProblem).map((line) => line.replace(/:\d+:\d+`/u, '`'))).toEqual([
    'b.yaml  error  breakdown  Specwright itself failed at `generator/emit/index.ts`: No such member. Report it with the part of the description that causes it; until then, build the others, or leave out that part.',
  ]);
  expect([plan.map(({ folder }) => folder), failed]).toEqual([['a', 'c'], ['b']]);
});

test('the packages are built when the tool breaks down over pages, and the docs stay', async () => {
  const { plan, failed, problems, site } = await generate({ root: await project('No pages'), artefacts: ['docs'] });
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(/^b\.yaml {2}error {2}breakdown {2}Specwright itself failed.*: No such page\. Report/u)]);
  expect([plan.map(({ folder }) => folder), failed, site]).toEqual([['a', 'b', 'c'], [], 'failed']);
});

test('what the system refuses is no breakdown over one description', async () => {
  const refused = Object.assign(new Error('EMFILE: too many open files, open'), { code: 'EMFILE', syscall: 'open' });
  const { breakdown } = await import('../generator/breakdown.ts');
  expect(() => breakdown(refused, 'a.yaml')).toThrow(refused);
  expect(breakdown(new Error('Odd'), 'a.yaml').message).toMatch(/^Specwright itself failed: Odd\.$/u);
});
