import type { JsonValue } from '../model/api.ts';
import { isObject } from '../model/resolve.ts';
import { parse } from '../read/parse.ts';
import type { Member } from './insert.ts';

/** A member as lines of a YAML block that begins in a column. */
export const blockText = ({ name, value }: Member, column: number): readonly string[] => {
  const indent = ' '.repeat(column);
  if (!isObject(value)) return [`${indent}${scalarText(name)}: ${flowValue(value)}`];
  return [
    `${indent}${scalarText(name)}:`,
    ...Object.entries(value).flatMap(([key, one]) => blockText({ name: key, value: one }, column + 2)),
  ];
};

/** A member as it stands in braces of YAML. */
export const flowText = ({ name, value }: Member): string => `${scalarText(name)}: ${flowValue(value)}`;

/** A member as it stands in JSON: over lines that begin with an indent, or on one line when there is none. */
export const jsonText = (
  { name, value }: Member,
  { indent, unit, newline }: { readonly indent: string | undefined; readonly unit: string; readonly newline: string },
): string => {
  if (indent === undefined) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  return `${JSON.stringify(name)}: ${JSON.stringify(value, null, unit).replaceAll('\n', `${newline}${indent}`)}`;
};

const flowValue = (value: JsonValue): string => {
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([name, one]) => flowText({ name, value: one }))
      .join(', ')} }`;
  return typeof value === 'string' ? scalarText(value) : JSON.stringify(value);
};

/** A text as YAML: in quotes when it would be taken for something else, such as `no` or `2024`. */
export const scalarText = (text: string): string =>
  /^[\w./@-]+(?: [\w./@-]+)*$/u.test(text) && parse(text).value === text && !/^(?:yes|no|on|off|y|n)$/iu.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
