import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { child, pointerOfRef, segments, valueAt, type Pointer } from '../../model/pointer.ts';
import { isObject, own } from '../../model/resolve.ts';

/** A document whose discriminators can be settled without going through all of it. */
export interface Discriminated {
  /** The whole document, with `concerned` in place of the members that it was made of. */
  readonly document: JsonObject;
  /** Of paths, webhooks and components, those that have a discriminator or may inherit one, and what these refer to. */
  readonly concerned: JsonObject;
}

/**
 * Makes copies of what discriminators are about: openapi-typescript writes into it, and what a YAML alias shares has to
 * come apart, or one variant gets what is another's.
 */
export const copyDiscriminated = (document: JsonObject): Discriminated => {
  const found = new Map<Pointer, JsonValue>();
  mapTopMembers(document, (pointer, member) => {
    if (mayInherit(member)) found.set(pointer, copyOf(member));
    return member;
  });
  // What is referred to matters by itself only where it refers further: an alias.
  const open = [...found.values()].flatMap(refsIn);
  for (const ref of open) {
    const pointer = topMember(ref);
    const member = found.has(pointer) ? undefined : valueAt(document, pointer);
    if (!isObject(member)) continue;
    found.set(pointer, copyOf(member));
    open.push(...refsIn(own(member, '$ref')));
  }
  return {
    document: mapTopMembers(document, (pointer, member) => found.get(pointer) ?? member),
    concerned: mapTopMembers(document, (pointer) => found.get(pointer)),
  };
};

const copyOf = (value: JsonValue): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

type Change = (pointer: Pointer, member: JsonValue) => JsonValue | undefined;

/** The parts of a document that have names: paths, webhooks, and what is in each section of the components. */
const mapTopMembers = (document: JsonObject, change: Change): JsonObject => {
  const within = (pointer: Pointer, section: JsonValue): JsonValue =>
    isObject(section) ? mapMembers(section, (name, member) => change(child(pointer, name), member)) : section;
  return mapMembers(document, (name, section) => {
    if (name === 'paths' || name === 'webhooks') return within(child('', name), section);
    return name === 'components' && isObject(section) ? mapMembers(section, (kind, members) => within(child('', name, kind), members)) : section;
  });
};

const topMember = (ref: string): Pointer => {
  const way = segments(pointerOfRef(ref));
  return child('', ...way.slice(0, way[0] === 'components' ? 3 : 2));
};

const mayInherit = (value: JsonValue | undefined): boolean => {
  if (Array.isArray(value)) return value.some(mayInherit);
  if (!isObject(value)) return false;
  const parts = own(value, 'allOf');
  if (Object.hasOwn(value, 'discriminator') || (Array.isArray(parts) && parts.some((part) => isObject(part) && Object.hasOwn(part, '$ref')))) return true;
  return Object.keys(value).some((name) => mayInherit(value[name]));
};

/** Every text that may be a reference, be it under `$ref` or in the mapping of a discriminator. */
const refsIn = (value: JsonValue | undefined): readonly string[] => {
  if (typeof value === 'string') return value.startsWith('#/') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, JsonValue>>).flatMap(refsIn);
};
