import type { Example, JsonValue, Operation } from '../../../model/api.ts';
import { essenceOf, isAnyType, isStructured } from '../../../model/media-type.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Direction } from '../../../validate.ts';
import type { Bench } from '../bench.ts';
import type { CheckUse, ValidityCase } from '../case.ts';
import { hashOf, say } from '../support/check.ts';
import { answeredMedia, kindOf } from './reply.ts';
import { mediaTypesOf } from './request.ts';

/** Every documented example of an operation against its schema; one that is known to contradict it is pinned. */
export const validityCases = (bench: Bench, operation: Operation): readonly ValidityCase[] => [
  ...mediaTypesOf(operation).flatMap(({ schema, examples, mediaType }, index) =>
    schema === undefined
      ? []
      : examplesOf(bench, {
          schema: schema.pointer,
          direction: 'request',
          examples: examples.filter(({ value }) => !isNotation(value, mediaType)),
          id: `${operation.id}/validity/request`,
          title: 'request example',
          name: `${operation.name} request${index === 0 ? '' : ` ${mediaType}`}`,
        }),
  ),
  ...operation.parameters.flatMap(({ schema, examples, name, in: place }) =>
    schema === undefined
      ? []
      : examplesOf(bench, {
          schema: schema.pointer,
          direction: 'request',
          examples,
          id: `${operation.id}/validity/${place}.${name}`,
          title: `${place} ${name} example`,
          name: `${operation.name} ${place} ${name}`,
        }),
  ),
  ...operation.responses.flatMap(({ status, headers }) =>
    headers.flatMap(({ schema, examples, name }) =>
      schema === undefined
        ? []
        : examplesOf(bench, {
            schema: schema.pointer,
            direction: 'response',
            examples,
            id: `${operation.id}/validity/${status}/header.${name}`,
            title: `${status} header ${name} example`,
            name: `${operation.name} response ${status} header ${name}`,
          }),
    ),
  ),
  ...operation.responses.flatMap((response) => {
    const media = answeredMedia(response);
    if (media?.schema === undefined || kindOf(media) !== 'json') return [];
    return examplesOf(bench, {
      schema: media.schema.pointer,
      direction: 'response',
      examples: media.examples,
      id: `${operation.id}/validity/${response.status}`,
      title: `${response.status} example`,
      name: `${operation.name} response ${response.status}`,
    });
  }),
];

/** Whether an example is how a value is written, in XML or as a form, of which the schema of the value says nothing. */
const isNotation = (value: JsonValue, mediaType: string): boolean =>
  typeof value === 'string' &&
  (!isStructured(mediaType) || isAnyType(mediaType) || essenceOf(mediaType) === 'application/x-www-form-urlencoded');

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
export const examplesOf = (
  bench: Bench,
  { schema, direction, examples, id, title, name }: Given,
): readonly ValidityCase[] =>
  examples.flatMap((example) => {
    const check = bench.check(schema, direction, name);
    const pin = pinOf(bench, example, check);
    const shown = {
      id: `${id}/${example.name}`,
      title: `${title} "${example.name}"`,
      check,
      value: example.value,
      example: example.pointer,
      ...(pin === undefined ? {} : { pin }),
    };
    const corrected =
      example.corrected === undefined
        ? []
        : [
            {
              id: `${id}/${example.name}/corrected`,
              title: `${title} "${example.name}", corrected,`,
              check,
              value: example.corrected,
            },
          ];
    return [shown, ...corrected];
  });

/**
 * What excuses an example: a pin, or its own declaration. A declaration does only if everything is mended by its
 * corrections, and it is held against an example that has nothing to mend any more.
 */
const pinOf = (
  bench: Bench,
  { pointer, value, corrected, discrepancies }: Example,
  check: CheckUse,
): ValidityCase['pin'] => {
  const kept = pinAt(bench, pointer);
  if (kept !== undefined) return kept;
  const errorsOf = (judged: JsonValue) => bench.judge(check.schema, judged, check.direction) ?? [];
  if (corrected === undefined || errorsOf(corrected).length > 0) return undefined;
  const reasons = discrepancies.map(
    ({ pointer: at, documented, shown }) =>
      `${at === '' ? 'The value' : at}: documented is ${documented}, shown is ${shown}.`,
  );
  return { sha256: hashOf(value), errors: say(errorsOf(value)), reasons };
};

/** The pin that somebody put on an example, as it was put. */
export const pinAt = ({ api }: Bench, example: Pointer): ValidityCase['pin'] => {
  const pin = api.pins?.find(({ pointer }) => pointer === example);
  return pin && { sha256: pin.sha256, errors: pin.errors, reasons: [pin.reason] };
};
