import type { Example, JsonValue, Operation } from '../../../model/api.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Direction } from '../../../validate.ts';
import type { Bench } from '../bench.ts';
import type { CheckUse, ValidityCase } from '../case.ts';
import { hashOf } from '../support/check.ts';
import { answeredMedia, kindOf } from './reply.ts';
import { mediaTypesOf } from './request.ts';

/** Every documented example of an operation against its schema; one that is known to contradict it is pinned. */
export const validityCases = (bench: Bench, operation: Operation): readonly ValidityCase[] => [
  ...mediaTypesOf(operation).flatMap(({ schema, examples, mediaType }, index) =>
    schema === undefined ? [] : examplesOf(bench, { schema: schema.pointer, direction: 'request', examples, id: `${operation.id}/validity/request`, title: 'request example', name: `${operation.name} request${index === 0 ? '' : ` ${mediaType}`}` }),
  ),
  ...operation.parameters.flatMap(({ schema, examples, name, in: place }) =>
    schema === undefined ? [] : examplesOf(bench, { schema: schema.pointer, direction: 'request', examples, id: `${operation.id}/validity/${place}.${name}`, title: `${place} ${name} example`, name: `${operation.name} ${place} ${name}` }),
  ),
  ...operation.responses.flatMap((response) => {
    const media = answeredMedia(response);
    if (media?.schema === undefined || kindOf(media) !== 'json') return [];
    return examplesOf(bench, { schema: media.schema.pointer, direction: 'response', examples: media.examples, id: `${operation.id}/validity/${response.status}`, title: `${response.status} example`, name: `${operation.name} response ${response.status}` });
  }),
];

export interface Given {
  readonly schema: Pointer;
  readonly direction: Direction;
  readonly examples: readonly Example[];
  readonly id: string;
  readonly title: string;
  /** Of the check. */
  readonly name: string;
}

/** The examples of one schema. */
export const examplesOf = (bench: Bench, { schema, direction, examples, id, title, name }: Given): readonly ValidityCase[] =>
  examples.flatMap((example) => {
    const check = bench.check(schema, direction, name);
    const shown = one(bench, example.value, { id: `${id}/${example.name}`, title: `${title} "${example.name}"`, check });
    const corrected = example.corrected === undefined ? [] : [{ id: `${id}/${example.name}/corrected`, title: `${title} "${example.name}", corrected,`, check, value: example.corrected }];
    const reasons = example.discrepancies.map(({ pointer, documented, shown: what }) => `${pointer === '' ? 'The value' : pointer}: documented is ${documented}, shown is ${what}.`);
    return [withReasons(shown, reasons), ...corrected];
  });

const one = (bench: Bench, value: JsonValue, given: { readonly id: string; readonly title: string; readonly check: CheckUse }): ValidityCase => {
  const errors = bench.judge(given.check.schema, value, given.check.direction) ?? [];
  return errors.length === 0 ? { ...given, value } : { ...given, value, pin: { sha256: hashOf(value), errors, reasons: [] } };
};

// Nothing excuses an example that contradicts its schema but a declaration: without one, its test is to fail.
const withReasons = (found: ValidityCase, reasons: readonly string[]): ValidityCase => {
  const { pin, ...plain } = found;
  return pin === undefined || reasons.length === 0 ? plain : { ...plain, pin: { ...pin, reasons } };
};
