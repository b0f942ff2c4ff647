import { byHarm, countWords, operationWords, placeWords, type Report } from './report.ts';
import { safeLine } from './safe.ts';
import { colours, type Paint } from './text.ts';

/** What a build changed, in a few lines: how much of it harms, and the most harmful changes, each in a line with its place. */
export const printBrief = ({ api, bump, changes }: Report, paint: Paint): string => {
  const told = byHarm(changes).filter(({ verdict }) => verdict !== 'docs');
  const rest = told.length - mostTold;
  return [
    `Since the last build of ${paint('bold', safeLine(api))}: ${countWords(changes)}: ${paint('bold', bump)}`,
    ...told.slice(0, mostTold).map((change) => {
      const { verdict, rule, direction = '', message, advice, after } = change;
      return `  ${[
        paint('bold', safeLine(placeWords(after))),
        paint(colours[verdict], verdict),
        rule,
        ...[operationWords(change, 3), direction, `${message}${advice === '' ? '' : ` ${advice}`}`]
          .filter((part) => part !== '')
          .map(safeLine),
      ].join('  ')}`;
    }),
    ...(rest > 0 ? [`  and ${rest} more; \`specwright diff\` shows all since the last commit`] : []),
    '',
  ].join('\n');
};

const mostTold = 5;
