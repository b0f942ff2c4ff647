import type { JsonValue } from '../../../model/api.ts';
import { segments, type Pointer } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import type { Direction } from '../../../validate.ts';
import type { Bench } from '../bench.ts';

/** A valid value that has what is required and, of a full one, the member that a pointer leads through. */
export const slim = (
  bench: Bench,
  full: JsonValue,
  given: {
    readonly schema: Pointer;
    readonly direction: Direction;
    readonly at: Pointer;
    readonly examples?: readonly JsonValue[];
  },
): JsonValue => {
  const { at, ...wanted } = given;
  const [name] = segments(at);
  const least = bench.sample({ ...wanted, form: 'required' });
  if (name === undefined || !isObject(full) || !isObject(least)) return full;
  const member = Object.hasOwn(full, name) ? { [name]: full[name] ?? null } : {};
  const value: JsonValue = { ...least, ...member };
  return bench.judge(wanted.schema, value, wanted.direction)?.length === 0 ? value : full;
};
