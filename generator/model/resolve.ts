import type { JsonObject, JsonValue } from './api.ts';
import { localPointer, pointerOfRef, valueAt, type Pointer } from './pointer.ts';

/** A value with the pointer that it was finally found at. */
export interface Found {
  readonly pointer: Pointer;
  readonly value: JsonValue | undefined;
}

/** Whether a value is a JSON object, not a list or null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a JSON list. */
export const isList = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);

/** Where a schema's `$ref` leads in the same document; undefined where it has none, or one that leads elsewhere. */
export const localRef = (schema: unknown): Pointer | undefined =>
  isObject(schema) ? localPointer(own(schema, '$ref')) : undefined;

/**
 * Follows local `$ref`s from a pointer until something that is not a reference. The read stage has refused
 * dangling references and circles of references, so this ends.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#reference-object
 */
export const follow = (document: JsonObject, pointer: Pointer): Found => {
  const value = valueAt(document, pointer);
  if (isObject(value) && typeof own(value, '$ref') === 'string') {
    const target = pointerOfRef(String(value['$ref']));
    return target === pointer ? { pointer, value } : follow(document, target);
  }
  return { pointer, value };
};

/**
 * The same, with the `summary` and the `description` that stand beside a reference in place of those of what it leads to.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#reference-object
 */
export const followReference = (document: JsonObject, pointer: Pointer): Found => {
  const value = valueAt(document, pointer);
  if (!isObject(value) || typeof own(value, '$ref') !== 'string') return { pointer, value };
  const target = pointerOfRef(String(value['$ref']));
  const found = target === pointer ? { pointer, value } : followReference(document, target);
  const hasWords = Object.hasOwn(value, 'summary') || Object.hasOwn(value, 'description');
  if (!hasWords || !isObject(found.value)) return found;
  const words = {
    ...optional('summary', ownText(value, 'summary')),
    ...optional('description', ownText(value, 'description')),
  };
  return { ...found, value: { ...found.value, ...words } };
};

/** An own member of an object: `constructor` and `__proto__` are ordinary names in a description. */
export const own = (value: JsonObject, name: string): JsonValue | undefined =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** An own member that is text, or undefined. */
export const ownText = (value: JsonObject, name: string): string | undefined => {
  const member = own(value, name);
  return typeof member === 'string' ? member : undefined;
};

/** An own text that says something: one without a word counts as none. */
export const ownWords = (value: JsonObject, name: string): string | undefined => {
  const text = ownText(value, name);
  return text !== undefined && /[\p{L}\p{N}\p{S}]/u.test(text) ? text : undefined;
};

/** The entries of an own member that is an object; none when it is absent or something else. */
export const ownEntries = (value: JsonObject, name: string): readonly (readonly [string, JsonValue])[] => {
  const member = own(value, name);
  return isObject(member) ? Object.entries(member) : none;
};

/** Whether a schema describes a property of a name. It is asked for each member of a value, so the names are not gone through. */
export const hasProperty = (schema: JsonObject, name: string): boolean => {
  const properties = own(schema, 'properties');
  return isObject(properties) && Object.hasOwn(properties, name);
};

/** The items of an own member that is a list; none when it is absent or something else. */
export const ownList = (value: JsonObject, name: string): readonly JsonValue[] => {
  const member = own(value, name);
  return isList(member) ? member : none;
};

const none: readonly never[] = [];

/** The same object without some of its members. */
export const without = (value: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** Spreads to one member when the value is there and to none when it is not: optional members stay absent. */
export const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [name in Name]?: Value }; // the computed key widens
