import type { JsonValue } from '../../../model/api.ts';
import { placesOf } from '../../../model/place.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { own, ownList } from '../../../model/resolve.ts';
import { schemasIn } from '../../../model/schemas.ts';
import type { Bench } from '../bench.ts';
import type { ValidityCase } from '../case.ts';
import { pinAt } from './validity.ts';

/** The examples and defaults that schemas carry themselves, against the schema that carries them. */
export const schemaCases = (bench: Bench): readonly ValidityCase[] => {
  const places = placesOf(bench.document);
  const found: ValidityCase[] = [];
  const add = (schema: Pointer, what: string, example: Pointer, value: JsonValue): void => {
    // An example may be of either direction.
    const direction =
      (['request', 'response'] as const).find((one) => bench.judge(schema, value, one)?.length === 0) ?? 'request';
    const pin = pinAt(bench, example);
    const check = bench.check(schema, direction, schema.split('/').slice(-3).join(' '));
    found.push({
      id: `schemas${schema}/${what}`,
      title: `${schema}: ${what}`,
      value,
      check,
      example,
      ...(pin === undefined ? {} : { pin }),
    });
  };
  for (const value of schemasIn(bench.document)) {
    const pointer = places.get(value);
    if (pointer === undefined) continue;
    ownList(value, 'examples').forEach((example, index) =>
      add(pointer, `example ${index + 1}`, child(pointer, 'examples', index), example),
    );
    const single = own(value, 'example');
    if (single !== undefined) add(pointer, 'example', child(pointer, 'example'), single);
    const usual = own(value, 'default');
    if (usual !== undefined) add(pointer, 'default', child(pointer, 'default'), usual);
  }
  return found;
};
