import { problemKinds, type ProblemKind } from './kinds.ts';
import { ruleKinds } from './rule-kinds.ts';

/** The catalogue of problems as a Markdown page, in the order of the codes. */
export const problemPage = (): string => {
  return `<!-- Written by \`specwright explain --all\`. Do not edit. -->

# Problems

Every problem is printed on one line, \`path:line:column  severity  code  sentence. Remedy.\`, all problems of a run at
once. These are the codes of Specwright itself, and behind them [its lint rules](#rules); any other code is the id of a
lint rule that [Redocly's documentation](https://redocly.com/docs/cli/rules) explains.

${entries('##', problemKinds)}
## Rules

\`plugins: [specwright/redocly-plugin]\` in redocly.yaml brings these rules, which do nothing until they get a severity
under \`rules\`: \`error\`, \`warn\` or \`off\`, for all APIs or below \`apis.<name>.rules\` for one. \`specwright init\` sets some of them to \`error\`.

${entries('###', ruleKinds)}`;
};

const entries = (heading: string, kinds: Readonly<Record<string, ProblemKind>>): string =>
  Object.entries(kinds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { title, cause, fix }]) => `${heading} ${code}\n\n**${title}.** ${cause}\n\n${fix}\n`)
    .join('\n');
