import type { Api } from '../../../model/api.ts';
import { banner } from '../../../text/banner.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, string } from '../../../text/escape.ts';
import { printLayout } from '../../../text/layout.ts';
import type { ValidityCase } from '../case.ts';
import { rowsCode } from './case.ts';
import { validityCode } from './validity.ts';
import { valueLayout } from './value.ts';

/** The tests of the examples and defaults that schemas carry themselves. */
export const schemaText = (api: Api, cases: readonly ValidityCase[]): string => {
  const pinned = cases.filter(({ pin }) => pin !== undefined);
  const rows = cases
    .filter(({ pin }) => pin === undefined)
    .map(({ title, check, value }) => [string(title), code`schemas.${identifier(check.name)}`, valueLayout(value)]);
  const blocks = joinCode(
    pinned.map((one) => validityCode(one, printLayout(valueLayout(one.value), 4, 40))),
    '\n',
  );
  const table = code`
test.each<[string, Check, unknown]>(${rowsCode(rows, 0)})('%s', (_, schema, value) => {
  accepts(schema, value);
});
`;
  const known = code`\ndescribe(${string('what schemas show')}, () => {\n${blocks}});\n`;
  const tests = joinCode([...(rows.length > 0 ? [table] : []), ...(pinned.length > 0 ? [known] : [])], '');
  const judges = ['accepts', 'pinned'].filter((name) => tests.text.includes(`${name}(`));
  const times = /\btimes\(/u.test(tests.text) ? code`import { times } from './support/fault.ts';\n` : code``;
  return code`${banner(api.source)}
import { ${pinned.length > 0 ? code`describe, ` : code``}test } from ${string('vitest')};
import { schemaPlaces } from './places.ts';
import { checker${rows.length > 0 ? code`, type Check` : code``} } from './support/check.ts';
${times}import * as schemas from './validators.js';

const { ${joinCode(judges.map(identifier), ', ')} } = checker(schemaPlaces, schemas);
${tests}`.text;
};

/** Where the schemas of a description are, for messages; the title of a test has the place within. */
export const schemaPlacesCode = (api: Api): Code => code`
/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: ${string(api.source)} }, secrets: [] };
`;
