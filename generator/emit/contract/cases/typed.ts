import type { JsonObject, JsonValue, Operation, ParameterLocation } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import { createStandsForBytes } from '../../../model/sample/strip.ts';
import { createIsTyped, isInherited } from '../../../model/typed.ts';
import type { Call, ExchangeCase } from '../case.ts';
import { mediaTypesOf } from './request.ts';

/** Marks what the types refuse of a call, although the schemas do not: tests write it as it is. */
export const createTyping = (document: JsonObject): ((operation: Operation, exchange: ExchangeCase) => ExchangeCase) => {
  const isTyped = createIsTyped(document);
  const standsForBytes = createStandsForBytes(document);
  const isTaken = (body: JsonValue, schema: Pointer): boolean => isTyped(body, schema) && !standsForBytes(body, schema) && isListed(document, body, [schema]);

  return (operation, given) => {
    const exchange = withUntypedPlaces(operation, given);
    const { call } = exchange;
    const media = mediaTypesOf(operation);
    const { schema } = media.find(({ mediaType }) => mediaType === call.contentType) ?? media[0] ?? {};
    const isRefused = call.body !== undefined && schema !== undefined && !isTaken(call.body, schema.pointer);
    const refused = operation.parameters.flatMap((parameter) => {
      const value = call.params?.[parameter.in]?.[parameter.name];
      return value === undefined || parameter.schema === undefined || isListed(document, value, [parameter.schema.pointer]) ? [] : [parameter.name];
    });
    if (!isRefused && refused.length === 0) return exchange;
    return {
      ...exchange,
      call: {
        ...call,
        ...(isRefused ? { isUntyped: true } : {}),
        ...(refused.length === 0 ? {} : { untypedParams: [...(call.untypedParams ?? []), ...refused] }),
      },
    };
  };
};

const withUntypedPlaces = (operation: Operation, exchange: ExchangeCase): ExchangeCase => {
  const places = (['path', 'query', 'header', 'cookie'] as const).filter((place) => lacksInherited(operation, exchange.call, place));
  return places.length === 0 ? exchange : { ...exchange, call: { ...exchange.call, untypedPlaces: places } };
};

const lacksInherited = ({ parameters }: Operation, { params = {}, leavesOut = [] }: Call, place: ParameterLocation): boolean =>
  params[place] !== undefined &&
  parameters.some((parameter) => parameter.in === place && isInherited(parameter.name) && own(params[place] ?? {}, parameter.name) === undefined && !leavesOut.includes(parameter));

/** Whether every member is one that the type lists: of an object that is written out, the compiler takes no other. */
const isListed = (document: JsonObject, value: JsonValue, schemas: readonly Pointer[]): boolean => {
  const parts = schemas.flatMap((schema) => compositionOf(document, schema)).flatMap((pointer) => {
    const schema = valueAt(document, pointer);
    return isObject(schema) ? [{ pointer, schema }] : [];
  });
  const inside = (keyword: string): readonly Pointer[] => parts.flatMap(({ pointer, schema }) => (own(schema, keyword) === undefined ? [] : [child(pointer, keyword)]));
  if (Array.isArray(value)) {
    const isTuple = parts.some(({ schema }) => ownList(schema, 'prefixItems').length > 0);
    return isTuple || (value as readonly JsonValue[]).every((item) => isListed(document, item, inside('items')));
  }
  if (!isObject(value)) return true;
  // A branch that does not know such a member has the one that it inherits.
  if (inside('oneOf').length + inside('anyOf').length > 0 && Object.keys(value).some(isInherited)) return false;
  const rest = inside('additionalProperties');
  const isOpen =
    parts.every(({ schema }) => ownEntries(schema, 'properties').length === 0) ||
    parts.some(({ schema }) => (own(schema, 'additionalProperties') ?? false) !== false || own(schema, 'patternProperties') !== undefined);
  return Object.entries(value).every(([name, member]) => {
    const listed = parts.filter(({ schema }) => ownEntries(schema, 'properties').some(([one]) => one === name)).map(({ pointer }) => child(pointer, 'properties', name));
    return listed.length === 0 ? isOpen && isListed(document, member, rest) : isListed(document, member, listed);
  });
};
