import { posix } from 'node:path';
import { loadMock, type Mock } from '../emit/mock/load.ts';
import { buildApi } from '../model/build.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/list.ts';
import { read } from '../read/index.ts';
import type { Selection } from '../read/selection.ts';
import { summary, type Summary } from '../summary.ts';

/** An API and what answers for it. */
export interface MockedApi extends Summary {
  readonly mock: Mock;
  /** Names of query parameters that carry secrets. */
  readonly secrets: readonly string[];
}

/** The mocks of some APIs. */
export interface Mocks {
  readonly apis: readonly MockedApi[];
  readonly problems: readonly Problem[];
  /** The folders that the descriptions lie in, relative to the project. */
  readonly folders: readonly string[];
}

/** Makes a mock of each description in this process, by the descriptions as they are now; nothing is written. */
export const loadMocks = async ({ root, apis: asked, inputs }: Selection): Promise<Mocks> => {
  const { sources, problems } = await read({ root, apis: asked, inputs, lint: false });
  // Pins are about contract tests.
  const built = sources.map(({ pins: _, ...source }) => buildApi(source));
  const apis = await Promise.all(
    built
      .flatMap(({ api }) => (api === undefined ? [] : [api]))
      .map(async (api) => ({
        ...summary(api),
        mock: await loadMock(api),
        secrets: api.securitySchemes.flatMap((scheme) =>
          scheme.kind === 'apiKey' && scheme.in === 'query' ? [scheme.parameter] : [],
        ),
      })),
  );
  return {
    apis,
    problems: sortProblems([...problems, ...built.flatMap((one) => one.problems)]),
    folders: [...new Set(sources.flatMap(({ path, files }) => [path, ...files].map((file) => posix.dirname(file))))],
  };
};
