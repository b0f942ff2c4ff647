import type { JsonObject, JsonValue } from '../model/api.ts';
import { oncePer } from '../model/once.ts';
import { isObject } from '../model/resolve.ts';
import type { DocumentFile } from './document.ts';
import { anchorsOf, fragmentPath, land } from './land.ts';
import { keysOf, type Trail } from './trail.ts';

/**
 * The schema with an `$id` that something lies in: references in it may be relative to that.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export interface Base {
  readonly uri: string;
  readonly node: JsonObject;
  readonly trail: Trail;
  readonly around: Base | undefined;
}

/** Where a schema with an `$id` begins a base of its own: relative to the one around it. */
export const baseOf = (node: JsonObject, trail: Trail, around: Base | undefined): Base | undefined => {
  const id = Object.hasOwn(node, '$id') ? node['$id'] : undefined;
  const uri = typeof id === 'string' ? resolved(id, around) : undefined;
  return uri === undefined ? around : { uri, node, trail, around };
};

/** The base of a place in a file. */
export const baseAt = (file: DocumentFile, trail: Trail): Base | undefined => {
  let value: JsonValue | undefined = file.value;
  let base: Base | undefined;
  let at: Trail;
  for (const key of keysOf(trail)) {
    if (isObject(value)) base = baseOf(value, at, base);
    const landing = land(value, [key], undefined);
    if (landing.kind !== 'found') return base;
    value = landing.value;
    at = { parent: at, key };
  }
  return base;
};

/**
 * The way to what a reference names by an `$id` of its file; undefined where there is none. One that consists of a fragment
 * leads into the schema with the `$id` that it lies in.
 */
export const identified = (
  file: DocumentFile,
  [uri, fragment]: readonly [uri: string, fragment: string],
  base: Base | undefined,
): readonly string[] | undefined => {
  // Most files have no `$id`, and most references are pointers.
  if ((uri === '' && base === undefined) || idsOf(file).size === 0) return undefined;
  const named = uri === '' ? base?.uri : resolved(uri, base);
  const way = named === undefined ? undefined : idsOf(file).get(named);
  if (way === undefined) return undefined;
  const landing = land(file.value, way, undefined);
  if (landing.kind !== 'found') return undefined;
  const rest =
    fragment === '' || fragment.startsWith('/') ? fragmentPath(fragment) : anchorsOf(landing.value).get(fragment);
  return rest === undefined || land(landing.value, rest, undefined).kind === 'missing' ? undefined : [...way, ...rest];
};

const idsOf = oncePer((file: DocumentFile): ReadonlyMap<string, readonly string[]> => findIds(file.value));

const findIds = (root: JsonValue): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, readonly string[]>();
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue, trail: Trail, around: Base | undefined): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const base = isObject(value) ? baseOf(value, trail, around) : around;
    if (base !== undefined && base !== around && !ids.has(base.uri)) ids.set(base.uri, keysOf(trail));
    for (const [key, member] of Object.entries(value)) visit(member, { parent: trail, key }, base);
  };
  visit(root, undefined, undefined);
  return ids;
};

// A base for relative `$id`s in a description that has none; it is never shown.
const somewhere = 'description://here/';

const resolved = (uri: string, base: Base | undefined): string | undefined => {
  const around = base?.uri ?? somewhere;
  return URL.canParse(uri, around) ? new URL(uri, around).href.replace(/#$/u, '') : undefined;
};
