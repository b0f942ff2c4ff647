import type { JsonObject } from './api.ts';
import { isObject, own, ownEntries, ownList, without } from './resolve.ts';
import { schemasIn } from './schemas.ts';

/**
 * The same schema in words that the engine gets right: it keeps a wrong account of `if`, refuses an empty
 * `enum`, loses itself in `$dynamicRef`, and passes over a member that is called `__proto__`.
 */
export const spellForEngine = (schema: JsonObject, document: Facts): JsonObject =>
  [spellIf(document), spellEnum, spellDynamic, spellProto].reduce((result, spell) => spell(result), schema);

/** What has to be known of the whole description, asked for when it matters. */
export interface Facts {
  readonly isTracked: () => boolean;
}

/**
 * Whether some schema asks what others have evaluated: only then is it of use to keep account of it, which is half of
 * what a check does, and which fails for some unions beside `patternProperties`.
 */
export const hasUnevaluated = (document: JsonObject): boolean =>
  schemasIn(document).some(
    (schema) => Object.hasOwn(schema, 'unevaluatedProperties') || Object.hasOwn(schema, 'unevaluatedItems'),
  );

// The engine takes what `if` evaluates for evaluated, whether it holds or not; of a union it does not.
const spellIf =
  ({ isTracked }: Facts) =>
  (schema: JsonObject): JsonObject => {
    const condition = own(schema, 'if');
    if (condition === undefined || !isTracked()) return schema;
    const { if: _, allOf: __, ...rest } = schema;
    const union = {
      anyOf: [
        { allOf: [condition, own(schema, 'then') ?? true] },
        { not: condition, allOf: [own(schema, 'else') ?? true] },
      ],
    };
    // `then` and `else` stay where they were, and come last, so that this is the place that messages name.
    return { allOf: [...ownList(schema, 'allOf'), union], ...rest };
  };

const spellEnum = (schema: JsonObject): JsonObject => {
  const values = own(schema, 'enum');
  if (!Array.isArray(values) || values.length > 0) return schema;
  const { enum: _, ...rest } = schema;
  return { ...rest, not: {} };
};

// What is left of them leads to no place, which engineGaps tells.
const spellDynamic = (schema: JsonObject): JsonObject =>
  Object.hasOwn(schema, '$dynamicRef') ? without(schema, '$dynamicRef') : schema;

// A pattern finds the member. It comes before the properties, so that theirs is the place that messages name.
const spellProto = (schema: JsonObject): JsonObject => {
  const properties = own(schema, 'properties');
  const member = isObject(properties) ? own(properties, '__proto__') : undefined;
  if (member === undefined) return schema;
  const { patternProperties: _, ...rest } = schema;
  return {
    patternProperties: Object.fromEntries([...ownEntries(schema, 'patternProperties'), ['^__proto__$', member]]),
    ...rest,
  };
};
