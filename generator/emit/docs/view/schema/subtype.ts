import type { JsonObject } from '../../../../model/api.ts';
import { extensionsIn, extensionsOf } from '../../../../model/extension.ts';
import { said, type Merged } from '../../../../model/merge.ts';
import { oncePer } from '../../../../model/once.ts';
import { segments } from '../../../../model/pointer.ts';
import { isObject, own, ownText } from '../../../../model/resolve.ts';
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
  const extending = merged.parts.flatMap(({ pointer, schema }) =>
    own(schema, 'discriminator') === discriminator ? [...extensionsOf(extensionsFor(document), pointer)] : [],
  );
  const pairs = [...new Set([...mapping.keys(), ...extending])].flatMap((pointer) => {
    const name = segments(pointer).at(-1) ?? '';
    return (mapping.get(pointer) ?? [name]).map((value) =>
      value === name ? code(name) : say(words, 'subtype', { value: code(value), schema: code(name) }),
    );
  });
  if (pairs.length === 0) return '';
  const more = pairs.length > mostSaid ? ['…'] : [];
  return say(words, 'subtypes', { field: code(property), schemas: [...pairs.slice(0, mostSaid), ...more].join(', ') });
};

const mostSaid = 40;

const extensionsFor = oncePer(extensionsIn);
