import { acceptFile, type Judged } from '../accept.ts';
import { brokenAxes, byHarm, countWords, isOpenBreak, operationWords, placeWords, type Report } from './report.ts';
import { safeLine } from './safe.ts';

/** How parts of the text stand out; names of styles, so that this needs no terminal. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

/** How each verdict is painted. */
export const colours = {
  breaking: 'red',
  'possibly-breaking': 'yellow',
  'non-breaking': 'green',
  docs: 'dim',
} as const;

/** A comparison for a terminal: one paragraph per change, the most harmful first. */
export const printText = ({ api, from, to, bump, changes }: Report, paint: Paint): string =>
  [
    `${paint('bold', safeLine(api))}  ${safeLine(from)} -> ${safeLine(to)}`,
    `${countWords(changes)}${bump === 'none' ? '' : `: ${paint('bold', bump)}`}`,
    ...byHarm(changes).flatMap((change) => ['', ...paragraph(change, paint)]),
    ...invitation(byHarm(changes).find(isOpenBreak)),
    '',
  ].join('\n');

const invitation = (change: Judged | undefined): readonly string[] =>
  change === undefined
    ? []
    : [
        '',
        `To accept a break on purpose, write it into ${acceptFile} in the project's folder, with a reason and the last day that it holds, such as 2030-01-31:`,
        `  - { fingerprint: '${change.fingerprint}', reason: '', expires: '' }`,
      ];

const paragraph = (change: Judged, paint: Paint): readonly string[] => {
  const { verdict, rule, direction, message, advice, accepted, fingerprint, before, after } = change;
  const where = [operationWords(change, 3), direction ?? ''].filter((part) => part !== '').map(safeLine);
  const axes = brokenAxes(change);
  return [
    [paint(colours[verdict], verdict), paint('bold', rule), ...where].join('  '),
    `  ${safeLine(message)}`,
    ...(advice === '' ? [] : [`  ${advice}`]),
    paint('dim', `  ${safeLine(placeWords(after))}, was ${safeLine(placeWords(before))}`),
    ...(axes === '' ? [] : [paint('dim', `  breaks: ${axes}; fingerprint: ${fingerprint}`)]),
    ...(accepted === undefined ? [] : [`  accepted: ${safeLine(accepted)}`]),
  ];
};
