import type { JsonObject, JsonValue, Operation } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import { createStandsForBytes } from '../../../model/sample/strip.ts';
import { createIsTyped } from '../../../model/typed.ts';
import type { ExchangeCase } from '../case.ts';
import { mediaTypesOf } from './request.ts';

/** Marks the calls whose bodies the types refuse, although the schema does not: tests write them as they are. */
export const createTyping = (document: JsonObject): ((operation: Operation, exchange: ExchangeCase) => ExchangeCase) => {
  const isTyped = createIsTyped(document);
  const standsForBytes = createStandsForBytes(document);
  return (operation, exchange) => {
    const { body, contentType, isUntyped } = exchange.call;
    const media = mediaTypesOf(operation);
    const { schema } = media.find(({ mediaType }) => mediaType === contentType) ?? media[0] ?? {};
    if (body === undefined || isUntyped === true || schema === undefined) return exchange;
    const isTaken = isTyped(body, schema.pointer) && !standsForBytes(body, schema.pointer) && isListed(document, body, [schema.pointer]);
    return isTaken ? exchange : { ...exchange, call: { ...exchange.call, isUntyped: true } };
  };
};

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
  const rest = inside('additionalProperties');
  const isOpen =
    parts.every(({ schema }) => ownEntries(schema, 'properties').length === 0) ||
    parts.some(({ schema }) => (own(schema, 'additionalProperties') ?? false) !== false || own(schema, 'patternProperties') !== undefined);
  return Object.entries(value).every(([name, member]) => {
    const listed = parts.filter(({ schema }) => ownEntries(schema, 'properties').some(([one]) => one === name)).map(({ pointer }) => child(pointer, 'properties', name));
    return listed.length === 0 ? isOpen && isListed(document, member, rest) : isListed(document, member, listed);
  });
};
