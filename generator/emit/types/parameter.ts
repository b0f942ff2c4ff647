import type { JsonObject, JsonValue } from '../../model/api.ts';
import { constraintWords } from '../../model/constraint.ts';
import { isBinary } from '../../model/media-type.ts';
import { isIgnoredHeader } from '../../model/parameter.ts';
import { isObject, optional, own, ownEntries, ownText, without } from '../../model/resolve.ts';

/**
 * A parameter whose comment says what its schema says. openapi-typescript prints none of a parameter's schema, and
 * takes one that is described by `content` for a string.
 */
export const describeParameter = (given: JsonObject): JsonObject => {
  // What OpenAPI has tools ignore may be given, and need not be.
  const parameter =
    own(given, 'in') === 'header' && isIgnoredHeader(ownText(given, 'name') ?? '') ? without(given, 'required') : given;
  const stated = own(parameter, 'schema') ?? contentSchema(parameter);
  if (!isObject(stated)) return parameter;
  const schema = isBinary(stated) ? asText(stated) : stated;
  const allowsEmpty = own(parameter, 'allowEmptyValue') === true && own(parameter, 'in') === 'query';
  const words = constraintWords(schema).join('; ');
  const description = [ownText(parameter, 'description') ?? ownText(schema, 'description'), words]
    .filter(Boolean)
    .join('\n\n');
  return {
    ...parameter,
    schema: allowsEmpty ? { anyOf: [schema, { const: '' }] } : schema,
    ...(description === '' ? {} : { description }),
    ...optional('default', own(schema, 'default')),
    ...optional('example', exampleOf(parameter) ?? own(schema, 'example')),
  };
};

// Where text is all that can be sent, bytes are what their text stands for.
const asText = (schema: JsonObject): JsonObject => without(without(schema, 'format'), 'contentMediaType');

const contentSchema = (parameter: JsonObject): JsonValue | undefined => {
  const [media] = ownEntries(parameter, 'content');
  return media !== undefined && isObject(media[1]) ? own(media[1], 'schema') : undefined;
};

const exampleOf = (parameter: JsonObject): JsonValue | undefined => {
  const [first] = ownEntries(parameter, 'examples');
  return own(parameter, 'example') ?? (first !== undefined && isObject(first[1]) ? own(first[1], 'value') : undefined);
};
