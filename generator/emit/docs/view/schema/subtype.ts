import type { JsonObject } from '../../../../model/api.ts';
import { groupEntries } from '../../../../model/group.ts';
import { said, type Merged } from '../../../../model/merge.ts';
import { child, pointerOfRef, segments, type Pointer } from '../../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { say, type Words } from '../words.ts';
import { mappingOf } from './alternative.ts';

/**
 * Which value of the discriminator means which schema, in a sentence, where schemas extend the one that has it instead of being
 * its alternatives; empty elsewhere.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#models-with-polymorphism-support
 */
export const subtypesSaid = (merged: Merged, document: JsonObject, words: Words): string => {
  const discriminator = said(merged, 'discriminator');
  const property = isObject(discriminator) ? ownText(discriminator, 'propertyName') : undefined;
  if (!isObject(discriminator) || property === undefined) return '';
  const mapping = mappingOf(discriminator);
  const extending = merged.parts.flatMap(({ pointer, schema }) => (own(schema, 'discriminator') === discriminator ? extensionsOf(document, pointer) : []));
  const pairs = [...new Set([...mapping.keys(), ...extending])].flatMap((pointer) => {
    const name = segments(pointer).at(-1) ?? '';
    return (mapping.get(pointer) ?? [name]).map((value) => (value === name ? code(name) : say(words, 'subtype', { value: code(value), schema: code(name) })));
  });
  if (pairs.length === 0) return '';
  const more = pairs.length > mostSaid ? ['…'] : [];
  return say(words, 'subtypes', { field: code(property), schemas: [...pairs.slice(0, mostSaid), ...more].join(', ') });
};

const mostSaid = 40;

/** The named schemas that extend one by `allOf`, and those that extend them. */
const extensionsOf = (document: JsonObject, base: Pointer): readonly Pointer[] => {
  const found = new Set<Pointer>(extensionsIn(document).get(base));
  for (const pointer of found) for (const further of extensionsIn(document).get(pointer) ?? []) found.add(further);
  return [...found];
};

/** The named schemas that extend each schema by `allOf`. */
const extensionsIn = (document: JsonObject): ReadonlyMap<Pointer, readonly Pointer[]> => {
  const extensions = known.get(document) ?? collect(document);
  known.set(document, extensions);
  return extensions;
};

const known = new WeakMap<JsonObject, ReadonlyMap<Pointer, readonly Pointer[]>>();

const collect = (document: JsonObject): ReadonlyMap<Pointer, readonly Pointer[]> => {
  const components = own(document, 'components');
  const schemas = isObject(components) ? ownEntries(components, 'schemas') : [];
  return groupEntries(
    schemas.flatMap(([name, schema]) =>
      (isObject(schema) ? ownList(schema, 'allOf') : []).flatMap((part) => {
        const ref = isObject(part) ? ownText(part, '$ref') : undefined;
        return ref?.startsWith('#') === true ? [[pointerOfRef(ref), child('/components/schemas', name)] as const] : [];
      }),
    ),
  );
};
