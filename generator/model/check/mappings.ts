import { warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import { isMappingRef } from '../discriminator.ts';
import { child, valueAt } from '../pointer.ts';
import { isObject, own, ownEntries } from '../resolve.ts';
import { schemasIn } from '../schemas.ts';
import type { Check } from './check.ts';

/**
 * Discriminators that map a value to the name of a schema that there is not. What is written as a reference was followed when the
 * files were read.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const mappingProblems: Check = ({ source: { locate }, document, placeOf }) =>
  schemasIn(document).flatMap((schema) => {
    const discriminator = own(schema, 'discriminator');
    return (isObject(discriminator) ? ownEntries(discriminator, 'mapping') : []).flatMap(([value, name]) => {
      if (
        typeof name !== 'string' ||
        isMappingRef(name) ||
        valueAt(document, child('/components/schemas', name)) !== undefined
      )
        return [];
      const place = child(placeOf(schema), 'discriminator', 'mapping', value);
      return [
        warning(
          'mapping-undefined',
          locate(place),
          `The discriminator maps ${quote(value)} to ${quote(name)}, and there is no such schema.`,
        ),
      ];
    });
  });
