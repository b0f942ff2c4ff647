// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import type { CheckError } from './check.ts';
import type { Checks } from './coverage.ts';
import type { CoverageData, SchemaParts } from './coverage-data.ts';
import { escaped } from './json.ts';

/** What a valid value shows of its schema: branches, properties that are there or not, and limits that it meets. */
export const seenIn = (data: CoverageData, checks: Checks, schema: string, value: unknown): ReadonlySet<string> => {
  const items = new Set<string>();
  const walk = (at: string, part: unknown, around: readonly string[]): void => {
    const parts = Object.hasOwn(data.schemas, at) ? data.schemas[at] : undefined;
    // A schema may lead to itself without a step into the value.
    if (parts === undefined || around.includes(at)) return;
    const within = [...around, at];
    items.add(`${at}#taken`);
    for (const met of metBy(parts, part)) items.add(`${at}/${met}#met`);
    if (parts.ref !== undefined) walk(parts.ref, part, within);
    parts.all?.forEach((one) => walk(one, part, within));
    for (const [branch, check] of Object.entries(parts.branches ?? {})) if (checks[check]?.(part) === true) walk(branch, part, within);
    if (Array.isArray(part)) part.forEach((item, index) => walk(parts.prefix?.[index] ?? parts.items ?? '', item, []));
    else if (isObject(part)) walkMembers(at, parts, part);
  };

  const walkMembers = (at: string, { properties = {}, patterns = {}, rest }: SchemaParts, part: Readonly<Record<string, unknown>>): void => {
    for (const name of Object.keys(properties)) items.add(`${at}/properties/${escaped(name)}#${Object.hasOwn(part, name) ? 'seen' : 'absent'}`);
    for (const [name, member] of Object.entries(part)) {
      const matched = Object.entries(patterns).filter(([pattern]) => isMatch(pattern, name)).map(([, schemaAt]) => schemaAt);
      const described = Object.hasOwn(properties, name) ? [properties[name] ?? ''] : [];
      const found = [...described, ...matched];
      (found.length > 0 ? found : [rest ?? '']).forEach((one) => walk(one, member, []));
    }
  };

  walk(schema, value, []);
  return items;
};

/** The limits of a schema that a valid value meets: a length at its greatest, each listed value, a name that has to be there. */
const metBy = ({ limits = {} }: SchemaParts, value: unknown): readonly string[] =>
  Object.entries(limits).flatMap(([keyword, limit]) => {
    if (keyword === 'enum') return (limit as readonly unknown[]).flatMap((one, index) => (same(one, value) ? ['enum', `enum/${index}`] : []));
    if (keyword === 'required') return (limit as readonly string[]).flatMap((name) => (isObject(value) && Object.hasOwn(value, name) ? [`required/${escaped(name)}`] : []));
    return isMet(keyword, limit, value) ? [keyword] : [];
  });

const isMet = (keyword: string, limit: unknown, value: unknown): boolean => {
  switch (keyword) {
    case 'minLength':
    case 'maxLength':
      return typeof value === 'string' && [...value].length === limit;
    case 'pattern':
    case 'format':
      return typeof value === 'string' || typeof value === 'number';
    case 'minimum':
    case 'maximum':
      return value === limit;
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return typeof value === 'number';
    case 'minItems':
    case 'maxItems':
      return Array.isArray(value) && value.length === limit;
    case 'uniqueItems':
    case 'contains':
      return Array.isArray(value) && value.length > 0;
    case 'minProperties':
    case 'maxProperties':
      return isObject(value) && Object.keys(value).length === limit;
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'propertyNames':
    case 'dependentRequired':
      return isObject(value);
    default:
      return true;
  }
};

/** The keywords of the description that errors are about. */
export const violatedBy = (errors: readonly CheckError[]): readonly string[] => errors.map((error) => `${pointerOf(error)}#violated`);

const pointerOf = ({ schemaPath = '', keyword, params }: CheckError): string => {
  const at = schemaPath.slice(1).split('/').map(decodeURIComponent).join('/');
  // The list of required names is one keyword: which of them is missing is said beside it.
  return keyword === 'required' ? `${at}/${escaped(String(params['missingProperty']))}` : at;
};

const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isMatch = (pattern: string, name: string): boolean => {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
};
