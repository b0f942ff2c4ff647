import { problemKinds, type ProblemKind } from './problem-kinds.ts';

/** The catalogue of problems as a Markdown page, in the order of the codes. */
export const problemPage = (): string => {
  const kinds: readonly (readonly [string, ProblemKind])[] = Object.entries(problemKinds).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!-- Written by \`specwright explain --all\`. Do not edit. -->

# Problems

Every problem is printed on one line, \`path:line:column  severity  code  sentence. Remedy.\`, all problems of a run at
once. These are the codes of Specwright itself; any other code is the id of a lint rule, which Redocly's documentation
or \`generator/lint/\` explains.

${kinds.map(([code, { title, cause, fix }]) => `## ${code}\n\n**${title}.** ${cause}\n\n${fix}\n`).join('\n')}`;
};
