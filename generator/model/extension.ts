import type { JsonObject } from './api.ts';
import { groupEntries } from './group.ts';
import { child, type Pointer } from './pointer.ts';
import { isObject, localRef, own, ownEntries, ownList } from './resolve.ts';

/** By schema, the named schemas that include it by `allOf`. */
export type Extensions = ReadonlyMap<Pointer, readonly Pointer[]>;

/**
 * The named schemas of a document that extend others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#models-with-polymorphism-support
 */
export const extensionsIn = (document: JsonObject): Extensions => {
  const components = own(document, 'components');
  const schemas = isObject(components) ? ownEntries(components, 'schemas') : [];
  return groupEntries(
    schemas.flatMap(([name, schema]) =>
      (isObject(schema) ? ownList(schema, 'allOf') : []).flatMap((part) => {
        const base = localRef(part);
        return base === undefined ? [] : [[base, child('/components/schemas', name)] as const];
      }),
    ),
  );
};

/** Those that extend one schema, and those that extend them. */
export const extensionsOf = (extensions: Extensions, base: Pointer): ReadonlySet<Pointer> => {
  const found = new Set(extensions.get(base));
  // It grows while it is gone through.
  for (const pointer of found) for (const further of extensions.get(pointer) ?? []) found.add(further);
  return found;
};
