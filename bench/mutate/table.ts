import type { Group } from './mutant.ts';

/** What became of one mutant. */
export interface Outcome {
  readonly api: string;
  readonly group: Group;
  readonly operator: string;
  readonly id: string;
  readonly isKilled: boolean;
  /** It lies in what the coverage lists as uncovered. */
  readonly isExcused: boolean;
  readonly failure?: string;
}

const groups: readonly Group[] = ['client', 'server', 'constraints', 'description', 'examples'];

const share = (some: readonly Outcome[]): string => {
  const killed = some.filter(({ isKilled }) => isKilled).length;
  return some.length === 0
    ? ''
    : `${killed} of ${some.length} (${(Math.floor((killed / some.length) * 1000) / 10).toFixed(1)} %)`;
};

/** One line for a terminal. */
export const printed = (api: string, outcomes: readonly Outcome[]): string =>
  [
    api,
    ...groups.map(
      (group) => `${group} ${share(outcomes.filter((one) => one.api === api && one.group === group)) || '–'}`,
    ),
  ].join('  ');

/** The descriptions that a page is about. */
export const apisIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| (\w[\w-]*) \| \d+ \|/gmu)].map(([, name = '']) => name);

/** The table of `docs/mutation.md`. */
export const markdown = (
  outcomes: readonly Outcome[],
  baselines: readonly { readonly api: string; readonly tests: number; readonly uncovered: number }[],
): string => {
  const rows = baselines.map(
    ({ api, tests, uncovered }) =>
      `| ${[api, tests, uncovered, ...groups.map((group) => share(outcomes.filter((one) => one.api === api && one.group === group)))].join(' | ')} |`,
  );
  const operators = groups.flatMap((group) => {
    const own = outcomes.filter((one) => one.group === group);
    return [...new Set(own.map(({ operator }) => operator))]
      .sort()
      .map((operator) => `| ${group} | ${operator} | ${share(own.filter((one) => one.operator === operator))} |`);
  });
  const survivors = outcomes
    .filter(({ isKilled }) => !isKilled)
    .map(
      ({ api, operator, id, isExcused }) =>
        `| ${api} | ${operator} | \`${id.replaceAll('|', '\\|')}\` | ${isExcused ? 'listed as uncovered' : 'covered: to be mended'} |`,
    );
  return `# Which faults the contract tests find

Written by \`npm run mutate\`. One fault at a time is put into the client, the server, the description that the tests are
judged by, or an example; a fault is found when a test fails. Faults are enumerated, not drawn: two runs give the same.
What nothing in a description leads to is not counted, as nobody can see it: a separator of \`matrix\` where no parameter
has that style. \`rail\` is a small description that uses nearly everything that a request can be made of.

Two faults are no mutants, by decision. *A server that does not ask for secrets*: the server of these tests asks nobody, it
keeps what came, and the tests judge that; mutants of the client that drop, rename, misplace or leak a secret stand in.
*JSON with the label of another content type*: the client reads it as JSON by design where JSON is documented, and a test
says so; what mutants cover is a client that goes by the label only.

- *client*: the run-time and the generated module, by the operators below.
- *server*: an answer that is not the documented one.
- *constraints*: a server that ignores a constraint, or is off by one about it.
- *description*: the tests against a description that says something else.
- *examples*: each example broken once for each constraint that it meets.

| | tests | not covered | ${groups.join(' | ')} |
| --- | --: | --: | ${groups.map(() => '--:').join(' | ')} |
${rows.join('\n')}
| **all** | ${baselines.reduce((sum, { tests }) => sum + tests, 0)} | ${baselines.reduce((sum, { uncovered }) => sum + uncovered, 0)} | ${groups.map((group) => share(outcomes.filter((one) => one.group === group))).join(' | ')} |

## Survivors

${survivors.length === 0 ? 'None.' : `| | operator | place | coverage |\n| --- | --- | --- | --- |\n${survivors.join('\n')}`}

## Operators

| | operator | found |
| --- | --- | --: |
${operators.join('\n')}
`;
};
