import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { conjunctionOf } from '../../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import { readPattern } from '../../../pattern.ts';

/** A schema where a value meets it. */
export interface Site {
  readonly part: Pointer;
  readonly schema: JsonObject;
  /** Into the value. */
  readonly at: Pointer;
  readonly value: JsonValue;
}

/** Every schema that always holds for a value or a part of it: not the branches of unions, of which only some do. */
export const sitesOf = (document: JsonObject, schema: Pointer, value: JsonValue, at: Pointer = ''): readonly Site[] =>
  conjunctionOf(document, schema).flatMap((part) => {
    const found = valueAt(document, part);
    if (!isObject(found)) return [];
    const below = childrenOf(found, part, value).flatMap(({ step, schema: inner, member }) =>
      sitesOf(document, inner, member, child(at, step)),
    );
    return [{ part, schema: found, at, value }, ...below];
  });

interface Below {
  readonly step: string;
  readonly schema: Pointer;
  readonly member: JsonValue;
}

const childrenOf = (schema: JsonObject, part: Pointer, value: JsonValue): readonly Below[] => {
  if (Array.isArray(value)) return itemsOf(schema, part, value);
  if (!isObject(value)) return [];
  const known = ownEntries(schema, 'properties').map(([name]) => name);
  const patterns = ownEntries(schema, 'patternProperties').map(([pattern]) => pattern);
  const hasRest = isObject(own(schema, 'additionalProperties'));
  return Object.entries(value).flatMap(([step, member]) => {
    const matched = patterns.filter((pattern) => readPattern(pattern).test(step));
    return [
      ...(known.includes(step) ? [{ step, member, schema: child(part, 'properties', step) }] : []),
      ...matched.map((pattern) => ({ step, member, schema: child(part, 'patternProperties', pattern) })),
      ...(hasRest && !known.includes(step) && matched.length === 0
        ? [{ step, member, schema: child(part, 'additionalProperties') }]
        : []),
    ];
  });
};

// One item stands for all.
const itemsOf = (schema: JsonObject, part: Pointer, value: readonly JsonValue[]): readonly Below[] => {
  const prefix = ownList(schema, 'prefixItems').length;
  const below = value
    .slice(0, prefix)
    .map((member, index) => ({ step: String(index), member, schema: child(part, 'prefixItems', index) }));
  const first = value[prefix];
  const hasItems = isObject(own(schema, 'items'));
  return first === undefined || !hasItems
    ? below
    : [...below, { step: String(prefix), member: first, schema: child(part, 'items') }];
};
