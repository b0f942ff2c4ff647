import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { ApiEntry } from './api-entry.ts';
import { configFile } from './config.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';

/** The APIs that were asked for by name; all when none were. */
export const chooseApis = (
  known: readonly ApiEntry[],
  asked: readonly string[] | undefined,
): { readonly apis: readonly ApiEntry[]; readonly problems: readonly Problem[] } => {
  if (asked === undefined || asked.length === 0) return { apis: known, problems: [] };
  const names = known.map(({ name }) => name);
  const unknown = [...new Set(asked)].filter((name) => !names.includes(name));
  return {
    apis: known.filter(({ name }) => asked.includes(name)),
    problems: unknown.map((name) => problem('api-unknown', { path: configFile }, `There is no API ${quote(name)}.`, remedyFor(name, names))),
  };
};

const remedyFor = (name: string, names: readonly string[]): string => {
  const likely = nearest(name, names);
  const others = names.filter((one) => !likely.includes(one));
  const list = [...likely, ...others].slice(0, 10).map(quote).join(', ');
  return names.length === 0 ? 'No API is configured.' : `The configuration has ${list}${names.length > 10 ? ', …' : ''}.`;
};
