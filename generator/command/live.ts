import { createDrift, createLive, type LiveApi, type LiveSettings } from '../emit/contract/live/index.ts';
import { buildApi } from '../model/build.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/list.ts';
import { read } from '../read/index.ts';
import type { Selection } from '../read/selection.ts';

export { annotationOf } from '../emit/contract/support/annotation.ts';
export type {
  Difference,
  Environment,
  LiveApi,
  LiveCase,
  LiveRequest,
  Observed,
  Verdict,
} from '../emit/contract/live/index.ts';

/** Reads descriptions, and gives what each can be tried with against a server. */
export const loadLive = async (
  options: Selection,
  settings: LiveSettings,
): Promise<{ readonly apis: readonly LiveApi[]; readonly problems: readonly Problem[] }> => {
  const { apis, problems } = await readApis(options);
  const withAllowed = ({ api, allow }: (typeof apis)[number]) =>
    createLive(api, { ...settings, allow: [...settings.allow, ...allow] });
  return { apis: await Promise.all(apis.map(withAllowed)), problems };
};

/** Reads descriptions, and gives what judges recorded answers by each, by the API's name. */
export const loadDrift = async (
  options: Selection,
): Promise<{
  readonly judges: ReadonlyMap<string, Awaited<ReturnType<typeof createDrift>>>;
  readonly problems: readonly Problem[];
}> => {
  const { apis, problems } = await readApis(options);
  return {
    judges: new Map(await Promise.all(apis.map(async ({ api }) => [api.name, await createDrift(api)] as const))),
    problems,
  };
};

const readApis = async (options: Selection) => {
  const { sources, problems } = await read({ ...options, lint: false });
  // Pins are about contract tests.
  const built = sources.map(({ pins: _, ...source }) => ({ ...buildApi(source), allow: source.liveAllow ?? [] }));
  return {
    apis: built.flatMap(({ api, allow }) => (api === undefined ? [] : [{ api, allow }])),
    problems: sortProblems([...problems, ...built.flatMap((one) => one.problems)]),
  };
};
