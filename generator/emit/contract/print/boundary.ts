import type { Api, JsonValue } from '../../../model/api.ts';
import { camelCase } from '../../../model/name.ts';
import { banner } from '../../../text/banner.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, member, string } from '../../../text/escape.ts';
import { call, list, printLayout, type Layout } from '../../../text/layout.ts';
import type { BoundaryRow, BoundaryTable, Edit } from '../case.ts';
import { say } from '../support/check.ts';
import { annotationOf } from './annotation.ts';
import { valueLayout } from './value.ts';

/** One file of boundary tables: each row changes one thing about a valid value. */
export const boundaryText = (
  api: Api,
  given: { readonly title: string; readonly places?: string; readonly tables: readonly BoundaryTable[] },
): string => {
  const { title, places, tables } = given;
  const names = namesOf(tables);
  const blocks = tables.map((table) => tableCode(table, names.get(JSON.stringify(table.base))));
  const bases = [...names].map(([text, name]) => baseCode(name, JSON.parse(text)));
  const tests = code`describe(${string(title)}, () => {
${joinCode(blocks, '\n')}});
`;
  const body = joinCode([...bases, tests], '\n');
  const changes = ['drop', 'put', 'same', 'times'].filter((name) =>
    new RegExp(`\\b${name}\\b[(,\\]]`, 'u').test(body.text),
  );
  const types = tables.some(({ rows }) => rows.length > 0) ? [code`type Change`] : [];
  const imported = [...changes.map(identifier), ...types];
  const judges = ['accepts', 'refuses'].filter((name) => body.text.includes(`${name}(schemas`));
  return code`${banner(api.source)}
import { describe, test } from ${string('vitest')};
import { ${places === undefined ? code`webhookPlaces` : code`places`} } from './places.ts';
import { checker } from './support/check.ts';
${
  imported.length === 0
    ? code``
    : code`import { ${joinCode(imported, ', ')} } from './support/fault.ts';
`
}import * as schemas from './validators.js';

const { ${joinCode(judges.map(identifier), ', ')} } = checker(${places === undefined ? code`webhookPlaces` : code`places${member(places)}`}, schemas);

${body}`.text;
};

const baseCode = (name: string, value: JsonValue): Code => {
  const type = annotationOf(value);
  return code`const ${identifier(name)}${type} = ${printLayout(valueLayout(value), 0, name.length + type.text.length + 'const  = ;'.length)};\n`;
};

/** The values that rows start from, by their text; what is short is written where it is used. */
const namesOf = (tables: readonly BoundaryTable[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { base, check } of tables) {
    const text = JSON.stringify(base);
    if (text.length > 30 && !names.has(text)) names.set(text, camelCase(`valid ${check.name}`, 'valid'));
  }
  return names;
};

const tableCode = ({ check, title, rows, base }: BoundaryTable, name: string | undefined): Code => {
  const schema = code`schemas.${identifier(check.name)}`;
  const value = name === undefined ? printLayout(valueLayout(base), 4, 50) : identifier(name);
  const broken = rows.filter(({ violations }) => violations.length > 0);
  const met = rows.filter(({ violations }) => violations.length === 0);
  const valid = code`  test(${string(`${title}: accepts a valid value`)}, () => {
    accepts(${schema}, ${value});
  });
`;
  const accepted = code`  test.each<[string, Change]>(${rowsOf([unchanged, ...met])})(${string(`${title}: accepts %s`)}, (_, change) => {
    accepts(${schema}, change(${value}));
  });
`;
  const refused = code`  test.each<[string, Change, string]>(${rowsOf(broken)})(${string(`${title}: refuses %s`)}, (_, change, violation) => {
    refuses(${schema}, change(${value}), violation);
  });
`;
  return joinCode([met.length === 0 ? valid : accepted, ...(broken.length > 0 ? [refused] : [])], '\n');
};

const unchanged: BoundaryRow = { title: 'a valid value', edit: { kind: 'same' }, violations: [] };

const rowsOf = (rows: readonly BoundaryRow[]): Code =>
  printLayout(
    list(
      rows.map(({ title, edit, violations }) =>
        list([
          string(title),
          editLayout(edit),
          ...(violations.length === 0 ? [] : [string(say(violations).join(', '))]),
        ]),
      ),
    ),
    2,
    1000,
  );

const editLayout = (edit: Edit): Layout => {
  switch (edit.kind) {
    case 'put':
      return call(identifier('put'), [string(edit.at), valueLayout(edit.value)]);
    case 'drop':
      return call(identifier('drop'), edit.places.map(string));
    case 'same':
      return identifier('same');
  }
};

/** A table, and about how many lines it takes with the value that it starts from. */
export interface Piece {
  readonly table: BoundaryTable;
  readonly lines: number;
}

/** A table in pieces that fit a file, cut between members of the value. */
export const pieces = (table: BoundaryTable): readonly Piece[] => {
  const lines = linesOf(table);
  if (lines <= longest) return [{ table, lines }];
  const room = Math.max(60, longest - linesOf({ ...table, rows: [] }));
  const groups = new Map<string, BoundaryRow[]>();
  for (const row of table.rows) {
    const member = memberOf(row);
    groups.set(member, [...(groups.get(member) ?? []), row]);
  }
  const parts: BoundaryRow[][] = [[]];
  for (const group of groups.values()) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && printedLines([...last, ...group]) > room) parts.push([...group]);
    else last.push(...group);
  }
  return parts.map((rows) => ({ table: { ...table, rows }, lines: linesOf({ ...table, rows }) }));
};

const printedLines = (rows: readonly BoundaryRow[]): number => rowsOf(rows).text.split('\n').length;

/** What a file may be long. */
export const longest = 280;

const memberOf = ({ edit }: BoundaryRow): string =>
  (edit.kind === 'same' ? '' : (edit.kind === 'put' ? edit.at : (edit.places[0] ?? '')).split('/')[1]) ?? '';

const linesOf = (table: BoundaryTable): number =>
  [tableCode(table, 'value').text, printLayout(valueLayout(table.base)).text].join('\n').split('\n').length + 10;
