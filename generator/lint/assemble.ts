import type { JsonObject, JsonValue } from '../model/api.ts';
import { normalise } from '../model/normalise.ts';
import { child, fragment, type Pointer } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { pointerOf } from './place.ts';
import type { Context } from './rule.ts';

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
export const assemble = (root: unknown, { location, resolve }: Context): Assembled => {
  const home = location.source.absoluteRef;
  const places = new Map<object, Pointer>();
  const foreign = new Map<string, ForeignPart>();

  const copy = (node: unknown, file: string, place: Pointer): JsonValue => {
    // Parsed YAML holds nothing but JSON.
    if (typeof node !== 'object' || node === null) return node as JsonValue;
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
    const holder = target.location.source.absoluteRef;
    if (holder === home) return `#${fragment(pointer)}`;
    const name = `${holder}#${pointer}`;
    const place = child('', 'components', 'schemas', name);
    if (!foreign.has(name)) foreign.set(name, { file: holder, place, node: target.node });
    return `#${fragment(place)}`;
  };

  const own = copy(root, home, '');
  // Copying one part may find others: a Map hands out what is added while it is walked.
  const parts: [string, JsonValue][] = [];
  for (const [name, { file, place, node }] of foreign) parts.push([name, copy(node, file, place)]);

  return {
    document: normalise(withSchemas(isObject(own) ? own : {}, Object.fromEntries(parts))),
    placeOf: (node) => (typeof node === 'object' && node !== null ? places.get(node) : undefined),
  };
};

interface ForeignPart {
  readonly file: string;
  readonly place: Pointer;
  readonly node: unknown;
}

const withSchemas = (document: JsonObject, parts: JsonObject): JsonObject => {
  if (Object.keys(parts).length === 0) return document;
  const components = isObject(document['components']) ? document['components'] : {};
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  return { ...document, components: { ...components, schemas: { ...schemas, ...parts } } };
};
