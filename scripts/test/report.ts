import { annotationOf } from '../../generator/index.ts';

/** What came of one request of a live run; every text is without secrets. */
export interface LiveResult {
  readonly operation: string;
  readonly title: string;
  readonly outcome: 'passed' | 'refused' | 'failed';
  readonly reasons: readonly string[];
  /** Of the operation, in the description. */
  readonly place: string;
  readonly seconds: number;
}

/** A live run as JUnit has it. What a server refused as documented was not tried, and so is skipped. */
export const junitOf = (api: string, results: readonly LiveResult[]): string => {
  const count = (outcome: LiveResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const totals = `tests="${results.length}" failures="${count('failed')}" errors="0" skipped="${count('refused')}" time="${seconds.toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="specwright test --live" ${totals}>
  <testsuite name="${xml(api)}" ${totals}>
${results.map(caseOf).join('')}  </testsuite>
</testsuites>
`;
};

const caseOf = ({ operation, title, outcome, reasons, place, seconds }: LiveResult): string => {
  const [, file = place, line] = /^(.*?):(\d+)(?::\d+)?$/u.exec(place) ?? [];
  const open = `    <testcase classname="${xml(operation)}" name="${xml(title)}" file="${xml(file)}"${line === undefined ? '' : ` line="${line}"`} time="${seconds.toFixed(3)}"`;
  if (outcome === 'passed') return `${open}/>\n`;
  const message = `message="${xml(reasons[0] ?? '')}"`;
  return `${open}>\n      ${outcome === 'refused' ? `<skipped ${message}/>` : `<failure ${message}>${xml([...reasons, place].join('\n'))}</failure>`}\n    </testcase>\n`;
};

/** Lines by which GitHub shows each failure at its operation in the description. */
export const annotationsOf = (results: readonly LiveResult[]): string =>
  results
    .filter(({ outcome }) => outcome === 'failed')
    .map(
      ({ operation, title, reasons, place }) =>
        `${annotationOf({ message: reasons.join('\n'), place }, `${operation}, ${title}`) ?? ''}\n`,
    )
    .join('');

// XML has no way to write most control characters.
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[<>&"\n\r\t]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
