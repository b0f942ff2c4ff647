import type { JsonValue } from '../../../generator/model/api.ts';
import { valueAt } from '../../../generator/model/pointer.ts';
import { isObject, ownEntries } from '../../../generator/model/resolve.ts';
import type { JsonObject } from '../../../generator/model/api.ts';

/** A schema of the old description, and the expression of its type in the old package. */
export interface Typed {
  readonly document: JsonObject;
  readonly schema: JsonValue | undefined;
  readonly type: string;
  /** Schemas that lie around this one. */
  readonly within: readonly unknown[];
}

/** An object that is written out member by member, as opposed to everything that takes a type to say. */
const plainObject = ({ document, schema }: Typed): JsonObject | undefined => {
  const found = resolved(document, schema);
  if (found === undefined || complex.some((keyword) => Object.hasOwn(found, keyword))) return undefined;
  return found['type'] === 'object' && ownEntries(found, 'properties').length > 0 ? found : undefined;
};

const complex = ['oneOf', 'anyOf', 'allOf', 'not', 'if', 'enum', 'const', 'discriminator', 'nullable', '$ref', '$dynamicRef', '$defs', 'patternProperties'];

/** Follows `$ref`s; one with siblings is left to its type. */
const resolved = (document: JsonObject, schema: JsonValue | undefined): JsonObject | undefined => {
  let found: unknown = schema;
  for (let hop = 0; hop < 20 && isObject(found) && typeof found['$ref'] === 'string'; hop++) {
    if (Object.keys(found).length > 1) return undefined;
    found = valueAt(document, found['$ref'].replace(/^#/u, ''));
  }
  return isObject(found) ? found : undefined;
};

const plainItems = ({ document, schema }: Typed): JsonValue | undefined => {
  const found = resolved(document, schema);
  if (found === undefined || found['type'] !== 'array' || Object.hasOwn(found, 'prefixItems')) return undefined;
  return complex.some((keyword) => Object.hasOwn(found, keyword)) ? undefined : found['items'];
};

const inner = (outer: Typed, schema: JsonValue | undefined, type: string): Typed => ({ document: outer.document, schema, type, within: [...outer.within, resolved(outer.document, outer.schema)] });

const isAround = ({ document, schema, within }: Typed): boolean => within.includes(resolved(document, schema));

/** An expression of the schema's type with every member that may be sent. */
export const literal = (typed: Typed): string => {
  if (isAround(typed)) return `value<${typed.type}>()`;
  const object = plainObject(typed);
  if (object !== undefined) {
    const members = ownEntries(object, 'properties')
      .filter(([, property]) => !isMarked(typed.document, property, 'readOnly'))
      .map(([name, property]) => `${JSON.stringify(name)}: ${literal(inner(typed, property as JsonValue, memberType(typed.type, name)))}`);
    return `{ ${members.join(', ')} }`;
  }
  const items = plainItems(typed);
  return items === undefined ? `value<${typed.type}>()` : `[${literal(inner(typed, items, `(${typed.type})[number]`))}]`;
};

/** Statements that read every member of what an expression gives, as the old package typed it. */
export const reads = (typed: Typed, expression: string): readonly string[] => {
  const own = `take<${typed.type}>(${expression});`;
  if (isAround(typed)) return [own];
  const object = plainObject(typed);
  if (object !== undefined) {
    const inside = ownEntries(object, 'properties')
      .filter(([, property]) => !isMarked(typed.document, property, 'writeOnly'))
      .flatMap(([name, property]) => {
        const isRequired = Array.isArray(object['required']) && object['required'].includes(name);
        const whole = `(${typed.type})[${JSON.stringify(name)}]`;
        const member = `${expression}[${JSON.stringify(name)}]`;
        return isRequired
          ? reads(inner(typed, property as JsonValue, whole), member)
          : [`take<${whole}>(${member});`, ...reads(inner(typed, property as JsonValue, `NonNullable<${whole}>`), `${member}!`).slice(1)];
      });
    return [own, ...inside];
  }
  const items = plainItems(typed);
  return items === undefined ? [own] : [own, ...reads(inner(typed, items, `(${typed.type})[number]`), `${expression}[0]!`)];
};

const memberType = (type: string, name: string): string => `Exclude<(${type})[${JSON.stringify(name)}], undefined>`;

const isMarked = (document: JsonObject, property: unknown, marker: 'readOnly' | 'writeOnly'): boolean =>
  isObject(property) && (property[marker] === true || resolved(document, property as JsonValue)?.[marker] === true);
