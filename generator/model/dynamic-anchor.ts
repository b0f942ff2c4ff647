import type { JsonObject } from './api.ts';
import { mapDocument } from './map.ts';
import { placesOf } from './place.ts';
import type { Pointer } from './pointer.ts';
import { ownText } from './resolve.ts';

/** Where each `$dynamicAnchor` of a description is; `undefined` for one that there is more than once. */
export type DynamicAnchors = ReadonlyMap<string, Pointer | undefined>;

/** The dynamic anchors of a description; none when an `$id` divides it into several schemas. */
export const dynamicAnchors = (document: JsonObject): DynamicAnchors => {
  const found: JsonObject[] = [];
  let isDivided = false;
  mapDocument(document, (schema, kind) => {
    if (kind !== 'Schema') return schema;
    isDivided ||= ownText(schema, '$id') !== undefined;
    if (ownText(schema, '$dynamicAnchor') !== undefined) found.push(schema);
    return schema;
  });
  if (found.length === 0 || isDivided) return new Map();
  const places = placesOf(document);
  const anchors = new Map<string, Pointer | undefined>();
  for (const schema of found) {
    const name = ownText(schema, '$dynamicAnchor') ?? '';
    anchors.set(name, anchors.has(name) ? undefined : places.get(schema));
  }
  return anchors;
};

/** The one place that a `$dynamicRef` can lead to, whatever led to it. */
export const targetOf = (reference: string, anchors: DynamicAnchors): Pointer | undefined =>
  reference.startsWith('#') ? anchors.get(reference.slice(1)) : undefined;
