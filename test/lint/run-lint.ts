import { createConfig, lint, lintFromString, type Config, type Plugin } from '@redocly/openapi-core';
import plugin from '../../generator/lint/plugin.ts';

/** The plugin as Redocly's types have it: ours name only what the rules use, and that they fit is tested here. */
export const loadPlugin = async (): Promise<Plugin> => (await plugin()) as unknown as Plugin;

/** A configuration that switches on some rules, ours or Redocly's. */
export const configure = async (rules: readonly string[]): Promise<Config> =>
  createConfig({
    plugins: [await loadPlugin()],
    rules: Object.fromEntries(rules.map((rule) => [rule, 'error' as const])),
  });

/** What the real lint says about a description: `rule pointer message`. */
export const lintDescription = async (rules: readonly string[], description: object): Promise<readonly string[]> =>
  (
    await lintFromString({
      source: JSON.stringify(description),
      absoluteRef: '/project/openapi.json',
      config: await configure(rules),
    })
  ).map(describeProblem);

/** The same for a description on disk. */
export const lintFile = async (config: Config, ref: string): Promise<readonly string[]> =>
  (await lint({ ref, config })).map(describeProblem);

type LintProblem = Awaited<ReturnType<typeof lint>>[number];

// Most cases have a single operation, so its own pointer is left out.
const describeProblem = ({ ruleId, location: [place], message }: LintProblem): string =>
  `${ruleId.replace('specwright/', '')} ${(place?.pointer ?? '').replace('#/paths/~1offer/post', '')} ${message}`;

/** A description with one operation, complete unless parts of it are replaced. */
export const describeOperation = (operation: object, components: object = {}): object => ({
  openapi: '3.1.1',
  info: { title: 'Offers', version: '1' },
  paths: {
    '/offer': {
      post: {
        operationId: 'createOffer',
        summary: 'Create an offer',
        description: 'Creates one.',
        tags: ['Offers'],
        ...operation,
      },
    },
  },
  components,
});
