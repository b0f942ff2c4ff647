import type { JsonObject } from './api.ts';
import { placesOf } from './place.ts';
import type { Pointer } from './pointer.ts';
import { ownText } from './resolve.ts';
import { schemasIn } from './schemas.ts';

/** Where each `$dynamicAnchor` of a description is; `undefined` for one that there is more than once. */
export type DynamicAnchors = ReadonlyMap<string, Pointer | undefined>;

/**
 * The dynamic anchors of a description. An `$id` divides it into several schemas, of which each may have an anchor of a name;
 * where one has, a reference leads there or nowhere.
 */
export const dynamicAnchors = (document: JsonObject): DynamicAnchors => {
  const found: (readonly [name: string, schema: JsonObject])[] = [];
  for (const schema of schemasIn(document)) {
    for (const keyword of ['$dynamicAnchor', '$anchor']) {
      const name = ownText(schema, keyword);
      if (name !== undefined) found.push([name, schema]);
    }
  }
  if (found.length === 0) return new Map();
  const places = placesOf(document);
  const anchors = new Map<string, Pointer | undefined>();
  for (const [name, schema] of found) anchors.set(name, anchors.has(name) ? undefined : places.get(schema));
  return anchors;
};

/** The one place that a `$dynamicRef` can lead to, whatever led to it. */
export const targetOf = (reference: string, anchors: DynamicAnchors): Pointer | undefined =>
  reference.startsWith('#') ? anchors.get(reference.slice(1)) : undefined;
