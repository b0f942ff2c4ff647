import type { JsonObject } from '../model/api.ts';
import { segments, valueAt, child, type Pointer } from '../model/pointer.ts';
import { isObject, ownText } from '../model/resolve.ts';

/**
 * What people call the part of a description that a pointer leads into: the name of a parameter, header or schema, and
 * the way from there, such as `limit`, `Item.tags[]` or `address.city`; undefined where nothing on the way has a name.
 */
export const elementAt = (document: JsonObject, pointer: Pointer): string | undefined => {
  const name = nameAround(document, segments(pointer), '').replace(/^\./u, '');
  return name === '' ? undefined : name;
};

const nameAround = (value: unknown, [segment, ...rest]: readonly string[], name: string): string => {
  if (segment === undefined) return name;
  if (segment === 'schema') return name + wayInside(rest);
  const [chosen, ...further] = rest;
  if (chosen === undefined) return name;
  if (segment === 'schemas') return chosen + wayInside(further);
  if (!chosenAfter.has(segment)) return nameAround(valueAt(value, child('', segment)), rest, name);
  const member = valueAt(value, child('', segment, chosen));
  if (segment === 'headers') return nameAround(member, further, chosen);
  if (segment !== 'parameters') return nameAround(member, further, name);
  return nameAround(member, further, (isObject(member) ? ownText(member, 'name') : undefined) ?? chosen);
};

/** What is followed by a name that somebody chose, or a number. */
const chosenAfter = new Set([
  'paths',
  'pathItems',
  'webhooks',
  'callbacks',
  'parameters',
  'requestBodies',
  'responses',
  'content',
  'headers',
]);

const wayInside = ([keyword = '', next, ...rest]: readonly string[]): string => {
  const after = next === undefined ? [] : [next, ...rest];
  if (keyword === 'items') return `[]${wayInside(after)}`;
  if (keyword === 'additionalProperties') return `.*${wayInside(after)}`;
  if (next === undefined) return '';
  if (keyword === 'properties' || keyword === 'patternProperties') return `.${next}${wayInside(rest)}`;
  if (keyword === 'prefixItems') return `[]${wayInside(rest)}`;
  return /^(?:allOf|oneOf|anyOf)$/u.test(keyword) ? wayInside(rest) : '';
};
