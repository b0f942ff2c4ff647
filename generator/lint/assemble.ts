import type { JsonObject, JsonValue } from '../model/api.ts';
import { normalise } from '../model/normalise.ts';
import { child, segments, type Pointer } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { pointerOf } from './place.ts';
import type { Context, Location } from './rule.ts';

/** A description with all that it refers to in other files, as one document in 3.1 form. */
export interface Assembled {
  readonly document: JsonObject;
  /** Where an object that lint has visited is in `document`. */
  readonly placeOf: (node: unknown) => Pointer | undefined;
}

/**
 * Puts the files of a description together: lint visits them one by one, while schemas are judged as a whole.
 * What lies in the root file keeps its pointer.
 */
export const assemble = (root: unknown, { location, resolve }: Pick<Context, 'location' | 'resolve'>): Assembled => {
  const home = location.source.absoluteRef;
  const places = new Map<object, Pointer>();
  const foreign = new Map<string, { readonly place: Pointer; readonly node: unknown; readonly location: Location }>();

  const copy = (node: unknown, file: string, place: Pointer): JsonValue => {
    if (typeof node !== 'object' || node === null) return node as JsonValue; // parsed YAML holds nothing but JSON
    places.set(node, place);
    if (Array.isArray(node)) return node.map((item, index) => copy(item, file, child(place, index)));
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => [
        name,
        name === '$ref' && typeof member === 'string' ? refer(member, file) : copy(member, file, child(place, name)),
      ]),
    );
  };

  const refer = (ref: string, file: string): string => {
    if (file === home && ref.startsWith('#')) return ref;
    const target = resolve({ $ref: ref }, file);
    if (target.location === undefined) return ref;
    const pointer = pointerOf(target.location);
    const found = target.location.source.absoluteRef;
    if (found === home) return `#${fragment(pointer)}`;
    const key = `${found}#${pointer}`;
    const known = foreign.get(key);
    const place = known?.place ?? child('', 'components', 'schemas', key);
    if (known === undefined) foreign.set(key, { place, node: target.node, location: target.location });
    return `#${fragment(place)}`;
  };

  const own = copy(root, home, '');
  // Copying one part may find others: a Map hands out what is added while it is walked.
  const parts: [string, JsonValue][] = [];
  for (const [key, { place, node, location: { source } }] of foreign) parts.push([key, copy(node, source.absoluteRef, place)]);

  return {
    document: normalise(withSchemas(isObject(own) ? own : {}, Object.fromEntries(parts))),
    placeOf: (node) => (typeof node === 'object' && node !== null ? places.get(node) : undefined),
  };
};

const fragment = (pointer: Pointer): string => segments(pointer).map((segment) => child('', segment).split('/').map(encodeURIComponent).join('/')).join('');

const withSchemas = (document: JsonObject, parts: JsonObject): JsonObject => {
  if (Object.keys(parts).length === 0) return document;
  const components = isObject(document['components']) ? document['components'] : {};
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  return { ...document, components: { ...components, schemas: { ...schemas, ...parts } } };
};
