import type { JsonObject, JsonValue } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { isObject, localRef, ownText } from '../resolve.ts';
import { memberOf, type Kind } from '../shape.ts';

/** What each name stands for: the place of a schema with a `$dynamicAnchor`. */
export type Scope = ReadonlyMap<string, Pointer>;

/** A reference of a schema. */
export interface Reference {
  /** The schema that has it. */
  readonly pointer: Pointer;
  /** The wholes that the schema lies in, the outermost first. */
  readonly around: readonly Pointer[];
  /** Where a `$ref` leads, or the name that a `$dynamicRef` asks for. */
  readonly to: { readonly place: Pointer } | { readonly name: string };
}

/** The schemas of a document: the wholes that they lie in, their anchors and their references. */
export interface Atlas {
  readonly references: readonly Reference[];
  /** Of each schema, the wholes around it, itself among them if it is one: what has an `$id`, and the outermost schema of a place. */
  readonly around: ReadonlyMap<Pointer, readonly Pointer[]>;
  /** Of each whole, what its dynamic anchors name; not those that it has twice. */
  readonly scopes: ReadonlyMap<Pointer, Scope>;
  /** The same of its plain anchors. */
  readonly fixed: ReadonlyMap<Pointer, Scope>;
}

/** Goes through a document once. */
export const chart = (document: JsonObject): Atlas => {
  const references: Reference[] = [];
  const around = new Map<Pointer, readonly Pointer[]>();
  const dynamic = new Map<Pointer, Map<string, Pointer | undefined>>();
  const fixed = new Map<Pointer, Map<string, Pointer | undefined>>();

  const noteSchema = (schema: JsonObject, pointer: Pointer, outer: readonly Pointer[]): readonly Pointer[] => {
    const wholes = outer.length === 0 || ownText(schema, '$id') !== undefined ? [...outer, pointer] : outer;
    const whole = wholes.at(-1) ?? pointer;
    around.set(pointer, wholes);
    for (const [keyword, anchors] of [
      ['$dynamicAnchor', dynamic],
      ['$anchor', fixed],
    ] as const) {
      const name = ownText(schema, keyword);
      const known = anchors.get(whole) ?? new Map<string, Pointer | undefined>();
      if (name !== undefined) anchors.set(whole, known.set(name, known.has(name) ? undefined : pointer));
    }
    const target = localRef(schema);
    const asked = ownText(schema, '$dynamicRef');
    if (target !== undefined) references.push({ pointer, around: wholes, to: { place: target } });
    if (asked?.startsWith('#') === true) references.push({ pointer, around: wholes, to: { name: asked.slice(1) } });
    return wholes;
  };

  const visit = (value: JsonValue, kind: Kind, pointer: Pointer, outer: readonly Pointer[]): void => {
    if (!isObject(value)) return;
    const wholes = kind === 'Schema' ? noteSchema(value, pointer, outer) : outer;
    for (const [name, member] of Object.entries(value)) {
      const place = memberOf(kind, name);
      if (place === undefined) continue;
      const at = child(pointer, name);
      if (Array.isArray(member))
        member.forEach((item: JsonValue, index) => visit(item, place.kind, child(at, index), wholes));
      else if (place.many !== 'map') visit(member, place.kind, at, wholes);
      else if (isObject(member))
        for (const [key, item] of Object.entries(member)) visit(item, place.kind, child(at, key), wholes);
    }
  };
  visit(document, 'OpenAPI', '', []);
  return { references, around, scopes: sure(dynamic), fixed: sure(fixed) };
};

const sure = (anchors: ReadonlyMap<Pointer, ReadonlyMap<string, Pointer | undefined>>): ReadonlyMap<Pointer, Scope> =>
  new Map(
    [...anchors].map(([whole, named]) => [
      whole,
      new Map([...named].flatMap(([name, place]) => (place === undefined ? [] : [[name, place] as const]))),
    ]),
  );
