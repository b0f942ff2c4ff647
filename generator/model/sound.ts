import type { JsonObject, JsonValue } from './api.ts';
import { mapMembers } from './map.ts';
import { isObject } from './resolve.ts';
import { memberOf, type Kind, type Member } from './shape.ts';

/**
 * Leaves out of an object what cannot stand where it stands, such as a text in the place of a schema: the rules speak of
 * it, but they may be told to let it pass, and later stages count on the form of what they meet. Lists and maps keep
 * their members, as empty objects, so that pointers stay valid.
 */
export const soundOf = (value: JsonObject, kind: Kind): JsonObject => {
  const forms = formsOf[kind] ?? {};
  return mapMembers(value, (name, member) => {
    const place = isFixed(name) ? undefined : memberOf(kind, name);
    if (place !== undefined) return soundMember(member, place);
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    return form === undefined || form(member) ? member : undefined;
  });
};

const soundMember = (value: JsonValue, { kind, many }: Member): JsonValue | undefined => {
  if (many === 'list' || (many === 'one-or-list' && Array.isArray(value)))
    return Array.isArray(value) ? soundItems(value, kind) : undefined;
  if (many === 'map') return isObject(value) ? soundMap(value, kind) : undefined;
  return isOf(kind, value) ? value : undefined;
};

const soundItems = (items: readonly JsonValue[], kind: Kind): readonly JsonValue[] =>
  items.every((item) => isOf(kind, item)) ? items : items.map((item) => (isOf(kind, item) ? item : {}));

// Names of schemas are their author's; in the other maps, such a name is an extension, whatever it holds.
const soundMap = (map: JsonObject, kind: Kind): JsonObject =>
  mapMembers(map, (name, member) => ((kind !== 'Schema' && isExtension(name)) || isOf(kind, member) ? member : {}));

const isOf = (kind: Kind, value: JsonValue): boolean =>
  isObject(value) || (kind === 'Schema' && typeof value === 'boolean');

// Of a callback every other member is an expression.
const isFixed = (name: string): boolean => name === '$ref' || isExtension(name);

const isExtension = (name: string): boolean => name.startsWith('x-');

type Form = (value: JsonValue) => boolean;

const text: Form = (value) => typeof value === 'string';
const flag: Form = (value) => typeof value === 'boolean';
const number: Form = (value) => typeof value === 'number';
const list: Form = (value) => Array.isArray(value);
const texts: Form = (value) => Array.isArray(value) && value.every(text);

const named = (form: Form, ...names: readonly string[]): Readonly<Record<string, Form>> =>
  Object.fromEntries(names.map((name) => [name, form]));

/** What the members are that hold no objects of a kind, as far as a stage counts on it. */
const formsOf: Readonly<Partial<Record<Kind, Readonly<Record<string, Form>>>>> = {
  OpenAPI: named(list, 'security'),
  PathItem: named(text, 'summary', 'description'),
  Operation: {
    ...named(text, 'operationId', 'summary', 'description'),
    ...named(list, 'tags', 'security'),
    ...named(flag, 'deprecated'),
  },
  Parameter: {
    ...named(text, 'name', 'in', 'description', 'style'),
    ...named(flag, 'required', 'deprecated', 'explode', 'allowReserved'),
  },
  Header: { ...named(text, 'description', 'style'), ...named(flag, 'required', 'deprecated', 'explode') },
  RequestBody: { ...named(text, 'description'), ...named(flag, 'required') },
  Response: named(text, 'description'),
  Encoding: { ...named(text, 'contentType', 'style'), ...named(flag, 'explode', 'allowReserved') },
  Example: named(text, 'summary', 'description', 'externalValue'),
  Schema: {
    ...named(text, 'title', 'description', 'format', 'pattern', 'contentMediaType', 'contentEncoding'),
    ...named(
      number,
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
      'minimum',
      'maximum',
      'multipleOf',
      'minContains',
      'maxContains',
    ),
    ...named(flag, 'deprecated', 'readOnly', 'writeOnly', 'uniqueItems', 'nullable'),
    ...named(list, 'enum', 'examples'),
    ...named(texts, 'required'),
    ...named((value) => text(value) || texts(value), 'type'),
    ...named(
      (value) => typeof value === 'number' || typeof value === 'boolean',
      'exclusiveMinimum',
      'exclusiveMaximum',
    ),
    ...named(isObject, 'discriminator', 'dependentRequired'),
  },
};
