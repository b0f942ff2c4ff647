import { problem, warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import { child } from '../pointer.ts';
import { isList, own } from '../resolve.ts';
import { schemasIn } from '../schemas.ts';
import type { Check } from './check.ts';

/**
 * Lists of types with nothing in them, of which nobody can tell whether they allow all or nothing; and lists with a type twice.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1
 */
export const typeProblems: Check = ({ source: { locate }, document, placeOf }) =>
  schemasIn(document).flatMap((schema) => {
    const types = own(schema, 'type');
    if (!isList(types)) return [];
    const again = types.find((type, index) => types.indexOf(type) !== index);
    const place = () => locate(child(placeOf(schema), 'type'));
    if (types.length === 0) return [problem('type-list', place(), 'The list of types is empty.')];
    return again === undefined
      ? []
      : [warning('type-list', place(), `The list of types has ${quote(String(again))} twice.`)];
  });
