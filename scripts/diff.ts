import { resolve } from 'node:path';
import {
  compare,
  isError,
  isOpenBreak,
  jsonText,
  printGithub,
  printMarkdown,
  printText,
  readPrefix,
  reportData,
  rulesPage,
  type Report,
} from '../generator/index.ts';
import { printProblems } from './problems.ts';
import { styled } from './terminal.ts';

export { kindOfOperands } from '../generator/index.ts';

/** What `specwright diff` was told. */
export interface DiffFlags {
  readonly root: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly format: string;
  readonly json: boolean;
  readonly failOn?: string;
  readonly rules: boolean;
}

/** `specwright diff`: says what changed and what that does to consumers. Returns the exit code. */
export const diff = async (apis: readonly string[], flags: DiffFlags): Promise<number> => {
  if (flags.rules) {
    process.stdout.write(rulesPage());
    return 0;
  }
  const { reports, problems } = await compare({
    root: resolve(flags.root),
    today: new Date().toISOString().slice(0, 10),
    ...(apis.length === 0 ? {} : { apis }),
    ...(flags.from === undefined ? {} : { from: flags.from }),
    ...(flags.to === undefined ? {} : { to: flags.to }),
    ...(flags.out === undefined ? {} : { out: flags.out }),
  });
  if (flags.json) process.stdout.write(jsonText({ reports: reports.map(reportData), problems }));
  else {
    printProblems(problems);
    const print = await printer(flags);
    process.stdout.write(reports.map(print).join('\n'));
  }
  return problems.some(isError) || reports.some((report) => isFailure(report, flags.failOn)) ? 1 : 0;
};

const printer = async ({ format, root }: DiffFlags): Promise<(report: Report) => string> => {
  if (format === 'markdown') return printMarkdown;
  if (format !== 'github') return (report) => printText(report, (style, text) => styled(style, text));
  const prefix = await readPrefix(resolve(root));
  return (report) => printGithub(report, prefix);
};

const isFailure = ({ changes }: Report, failOn: string | undefined): boolean =>
  failOn === 'any'
    ? changes.some(({ accepted }) => accepted === undefined)
    : failOn === 'breaking' && changes.some(isOpenBreak);
