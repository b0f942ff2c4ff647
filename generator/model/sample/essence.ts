import type { JsonObject } from '../api.ts';
import { valueAt, type Pointer } from '../pointer.ts';
import { isObject, localRef } from '../resolve.ts';

/**
 * The schema that says all there is to say about a value: where a use is a reference with nothing but annotations
 * beside it, what it refers to. A thousand uses of one schema are then judged, and sampled, as one.
 */
export const essenceOf = (document: JsonObject, schema: Pointer): Pointer => {
  const seen = new Set<Pointer>();
  let pointer = schema;
  while (!seen.has(pointer)) {
    seen.add(pointer);
    const value = valueAt(document, pointer);
    const target = localRef(value);
    if (!isObject(value) || target === undefined || !Object.keys(value).every(isAnnotation)) break;
    pointer = target;
  }
  return pointer;
};

const annotations: ReadonlySet<string> = new Set(
  '$ref title summary description deprecated $comment externalDocs xml'.split(' '),
);

const isAnnotation = (name: string): boolean => annotations.has(name) || name.startsWith('x-');
