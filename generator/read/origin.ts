import type { JsonObject, JsonValue } from '../model/api.ts';
import { setOwn } from '../model/own.ts';
import { child, segments } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import type { Place } from '../problem/problem.ts';
import type { DocumentFile } from './document.ts';
import type { References } from './refs.ts';
import { isSlow } from './slow-pattern.ts';
import { keysOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** Where an object of a bundle was written. */
interface Origin {
  readonly file: DocumentFile;
  readonly trail: Trail;
}

/** A copy of all files that a bundler may take apart, which remembers where every object comes from. */
export interface Copies {
  readonly values: ReadonlyMap<DocumentFile, JsonValue>;
  readonly origins: ReadonlyMap<JsonValue, Origin>;
  /** Prefix of keys that Redocly must not recognise. */
  readonly mask: string;
}

/**
 * Copies the files of a description for a bundler. A `$ref` that is data gets another name meanwhile, since bundlers
 * follow any; a `$ref` that names an anchor, an `$id` or its own file gets a plain pointer, and what it is not relative to any more has no `$id`. Patterns that are `slow` are left out.
 */
export const copyFiles = (
  { files, nodes, pointed, identified }: References,
  slow: ReadonlySet<string> = new Set(),
): Copies => {
  const mask = maskFor([...files.values()]);
  const origins = new Map<JsonValue, Origin>();
  const values = new Map<DocumentFile, JsonValue>();
  for (const file of files.values()) {
    const copy = (value: JsonValue, trail: Trail): JsonValue => {
      if (typeof value !== 'object' || value === null) return value;
      if (isList(value)) {
        const items = value.map((item, index) => copy(item, { parent: trail, key: index }));
        origins.set(items, { file, trail });
        return items;
      }
      const members: Record<string, JsonValue> = {};
      for (const [key, member] of Object.entries(value)) {
        if (slow.size > 0 && isSlow(key, member, slow)) continue;
        if (key === '$id' && identified.has(value)) continue;
        setOwn(
          members,
          isData(key, member, nodes.has(value)) ? `${mask}${key}` : key,
          copy(member, { parent: trail, key }),
        );
      }
      for (const [key, ref] of pointed.get(value) ?? []) members[key] = ref;
      origins.set(members, { file, trail });
      return members;
    };
    values.set(file, copy(file.value, undefined));
  }
  return { values, origins, mask };
};

// The file behind `externalValue` is an example in any format; it is the reader's, not a part of the description.
// Redocly asks the objects of a description for `hasOwnProperty`, and must not be answered by a member.
const isData = (key: string, value: JsonValue, isReference: boolean): boolean =>
  key === 'hasOwnProperty' ||
  (typeof value === 'string' && ((key === '$ref' && !isReference) || key === 'externalValue'));

const maskFor = (files: readonly DocumentFile[]): string => {
  let mask = 'data:';
  while (files.some(({ text }) => text().includes(mask))) mask += ':';
  return mask;
};

/** Gives masked keys of a bundle their names back, in their place among the others. */
export const unmask = (root: JsonValue, mask: string): void => {
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isObject(value) && Object.keys(value).some((key) => key.startsWith(mask))) rename(value, mask);
    for (const member of Object.values(value)) visit(member);
  };
  visit(root);
};

const rename = (object: JsonObject, mask: string): void => {
  const members = Object.entries(object);
  const own: Record<string, JsonValue> = object; // ours: a copy made above
  for (const [key] of members) delete own[key];
  for (const [key, value] of members) setOwn(own, key.startsWith(mask) ? key.slice(mask.length) : key, value);
};

/** Finds places in the written files for pointers into a bundle. */
export const locateIn =
  (bundle: JsonObject, origins: Copies['origins'], root: DocumentFile) =>
  (pointer: Pointer): Place => {
    let value: JsonValue | undefined = bundle;
    let file = root;
    let keys: readonly string[] = [];
    for (const segment of segments(pointer)) {
      value = isList(value)
        ? value[Number(segment)]
        : isObject(value) && Object.hasOwn(value, segment)
          ? value[segment]
          : undefined;
      const origin: Origin | undefined = value === undefined ? undefined : origins.get(value);
      file = origin?.file ?? file;
      keys = origin === undefined ? [...keys, segment] : keysOf(origin.trail);
    }
    return file.locate(child('', ...keys), 'key');
  };
