import type { Api } from '../../../model/api.ts';
import { banner } from '../../../text/banner.ts';
import { code, type Code } from '../../../text/code.ts';
import { identifier, string } from '../../../text/escape.ts';
import type { ValidityCase } from '../case.ts';
import { rowsCode } from './case.ts';
import { valueLayout } from './value.ts';

/** The tests of the examples and defaults that schemas carry themselves. */
export const schemaText = (api: Api, cases: readonly ValidityCase[]): string => {
  const rows = cases.map(({ title, check, value }) => [string(title), code`schemas.${identifier(check.name)}`, valueLayout(value)]);
  const times = /\btimes\(/u.test(rowsCode(rows, 0).text) ? code`import { times } from './support/fault.ts';\n` : code``;
  return code`${banner(api.source)}
import { test } from ${string('vitest')};
import { schemaPlaces } from './places.ts';
import { checker, type Check } from './support/check.ts';
${times}import * as schemas from './validators.js';

const { accepts } = checker(schemaPlaces);

test.each<[string, Check, unknown]>(${rowsCode(rows, 0)})('%s', (_, schema, value) => {
  accepts(schema, value);
});
`.text;
};

/** Where the schemas of a description are, for messages; the title of a test has the place within. */
export const schemaPlacesCode = (api: Api): Code => code`
/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: ${string(api.source)} }, secrets: [] };
`;
