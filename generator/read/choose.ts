import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { ApiEntry } from './api-entry.ts';
import type { Config } from './config.ts';
import { nearest } from './nearest.ts';

/** The APIs that were asked for by name; all when none were. */
export const chooseApis = (
  { file, names, apis }: Config,
  asked: readonly string[] | undefined,
): { readonly apis: readonly ApiEntry[]; readonly problems: readonly Problem[] } => {
  if (file === undefined || asked === undefined || asked.length === 0) return { apis, problems: [] };
  const place = file.locate('/apis', 'key');
  const unknown = [...new Set(asked)].filter((name) => !names.includes(name));
  return {
    apis: apis.filter(({ name }) => asked.includes(name)),
    problems: unknown.map((name) =>
      problem('api-unknown', place, `There is no API ${quote(name)}.`, remedyFor(name, names)),
    ),
  };
};

const remedyFor = (name: string, names: readonly string[]): string | undefined => {
  const likely = nearest(name, names);
  const list = [...likely, ...names.filter((one) => !likely.includes(one))].slice(0, 10).map(quote);
  return names.length === 0 ? undefined : `The configuration has ${list.join(', ')}${names.length > 10 ? ', …' : ''}.`;
};
