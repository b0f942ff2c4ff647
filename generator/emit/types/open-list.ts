import type { JsonObject } from '../../model/api.ts';
import { own, ownList } from '../../model/resolve.ts';

// openapi-typescript types an `enum` before it asks anybody, so the values are put aside under a name of our own.
const aside = 'x-specwright-open-list';

/** Puts the values of a list that others may join at any time (`x-extensible-enum: true`) aside. */
export const putOpenListAside = (schema: JsonObject): JsonObject => {
  const values = ownList(schema, 'enum');
  const isOpen =
    own(schema, 'x-extensible-enum') === true &&
    own(schema, 'type') === 'string' &&
    values.every((value) => typeof value === 'string');
  if (!isOpen || values.length === 0) return schema;
  const { enum: _, ...rest } = schema;
  return { ...rest, [aside]: values as readonly string[] }; // looked at above
};

/** The values that were put aside. */
export const openValues = (schema: JsonObject): readonly string[] | undefined =>
  schema[aside] as readonly string[] | undefined; // only we use the name
