import { child, type Pointer } from './pointer.ts';

/** A description in a form that a JSON Schema engine can hold, and where each of its objects is. */
export interface IndexedDescription {
  readonly document: unknown;
  readonly places: ReadonlyMap<object, Pointer>;
}

/**
 * Copies a description so that every schema in it keeps its pointer, reads as JSON Schema 2020-12, and
 * cannot disturb the others. Leftovers of OpenAPI 3.0 (`nullable`, boolean exclusive bounds) are read as
 * 3.0 meant them: to 2020-12 they mean nothing, and nobody writes them to mean nothing.
 */
export const indexSchemas = (description: unknown): IndexedDescription => {
  const places = new Map<object, Pointer>();
  const anchors = new Set<string>();

  const copy = (value: unknown, pointer: Pointer, keysAreNames: boolean): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const copied = Array.isArray(value)
      ? value.map((item, index) => copy(item, child(pointer, index), false))
      : Object.fromEntries(
          (keysAreNames ? Object.entries(value) : keywordsOf(value, anchors)).map(([key, member]) => [
            key,
            !keysAreNames && verbatim.has(key)
              ? member
              : copy(member, child(pointer, key), !keysAreNames && maps.has(key)),
          ]),
        );
    places.set(copied, pointer);
    return copied;
  };

  return { document: copy(description, '', false), places };
};

const keywordsOf = (schema: object, anchors: Set<string>): readonly (readonly [string, unknown])[] => {
  const of = (name: string): unknown => new Map(Object.entries(schema)).get(name);
  return Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    switch (key) {
      // Samples are no schemas, yet an engine would take an `$id` in one for an address.
      case 'example':
      case 'examples':
      // Identifiers would move the base that `#/components/…` is resolved against; OpenAPI tools refer by pointer.
      case '$id':
      case 'id':
        return typeof value === 'object' || typeof value === 'string' ? [] : [[key, value]];
      case '$anchor':
      case '$dynamicAnchor':
        return isNewAnchor(value, anchors) ? [[key, value]] : [];
      case 'nullable':
        return typeof value === 'boolean' ? [] : [[key, value]];
      case 'type':
        return [[key, of('nullable') === true ? withNull(value) : value]];
      case 'minimum':
        return of('exclusiveMinimum') === true ? [['exclusiveMinimum', value]] : [[key, value]];
      case 'maximum':
        return of('exclusiveMaximum') === true ? [['exclusiveMaximum', value]] : [[key, value]];
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
        return typeof value === 'boolean' ? [] : [[key, value]];
      default:
        return [[key, value]];
    }
  });
};

// A malformed or repeated anchor makes an engine refuse the whole document, not only the schema that has it.
const isNewAnchor = (value: unknown, anchors: Set<string>): boolean => {
  if (typeof value !== 'string' || !/^[A-Za-z_][\w.-]*$/.test(value) || anchors.has(value)) return false;
  anchors.add(value);
  return true;
};

const withNull = (type: unknown): unknown => {
  const types = Array.isArray(type) ? type : [type];
  return types.includes('null') ? type : [...types, 'null'];
};

/** Members whose keys are names that people chose, so that `default` among them is no keyword. */
const maps: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
  ...['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks'],
  ...['pathItems', 'mediaTypes', 'paths', 'webhooks', 'content', 'encoding', 'mapping', 'variables'],
]);

/** Members that hold data, never schemas. */
const verbatim: ReadonlySet<string> = new Set(['const', 'enum']);
