import { isBreaking, worst, type Verdict } from '../change.ts';
import { isOpenBreak, type Report } from './report.ts';

/** A comparison as data for another program: the verdict on each axis, and every change. */
export const reportData = ({ api, from, to, bump, changes }: Report) => {
  const on = (axis: 'wire' | 'package'): Verdict => worst(changes.map(({ axes }) => axes[axis]));
  return {
    api,
    from,
    to,
    bump,
    breaking: changes.some(({ verdict }) => isBreaking(verdict)),
    accepted: !changes.some(isOpenBreak),
    wire: on('wire'),
    package: on('package'),
    changes,
  };
};

/** JSON text in which a log of GitHub Actions finds no command. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
