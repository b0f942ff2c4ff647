import type { Bench } from '../../generator/emit/contract/bench.ts';
import { answeredMedia, bodiesOf, kindOf, statusesOf } from '../../generator/emit/contract/cases/reply.ts';
import type { JsonValue, Operation, Response } from '../../generator/model/api.ts';
import { compositionOf, memberSchemas } from '../../generator/model/composition.ts';
import { child, valueAt, type Pointer } from '../../generator/model/pointer.ts';
import { isBodiless } from '../../generator/model/bodiless.ts';
import { isObject } from '../../generator/model/resolve.ts';
import type { AnswerFault, Mutant } from './mutant.ts';

/** A server that answers otherwise than documented, in one respect at a time. */
export const serverMutants = (bench: Bench): readonly Mutant[] =>
  bench.api.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => answerFaults(bench, operation, response)),
  );

const answerFaults = (bench: Bench, operation: Operation, response: Response): readonly Mutant[] => {
  const [status] = statusesOf(operation, response);
  if (status === undefined) return [];
  const media = answeredMedia(response);
  const [body] = bodiesOf(bench, response);
  const items = [`${response.pointer}#decoded`];
  const make = (operator: string, fault: Omit<AnswerFault, 'operation' | 'status'>): Mutant => ({
    group: 'server',
    operator,
    id: `${operation.name} ${status} ${fault.at ?? ''} ${JSON.stringify(fault.value) ?? ''}`.trim(),
    items,
    answers: { operation: operation.name, status, ...fault },
  });
  const isJson =
    media !== undefined && kindOf(media) === 'json' && !isBodiless(operation, status) && body !== undefined;
  const others = operation.responses
    .filter((other) => other !== response)
    .flatMap((other) => bodiesOf(bench, other).slice(0, 1));
  const elsewhere = bench.api.operations
    .filter((one) => one !== operation)
    .flatMap((one) => one.responses.flatMap((other) => bodiesOf(bench, other).slice(0, 1)))
    .map(({ value }) => value)
    .filter((value) => isObject(value) && JSON.stringify(value) !== JSON.stringify(body?.value));
  const otherStatus = status >= 200 && status < 300 ? (status === 200 ? 201 : 200) : 200;
  return [
    make(status < 300 ? 'another success status' : 'an error with a success status', {
      kind: 'status',
      value: otherStatus,
    }),
    make('an undocumented error status', { kind: 'status', value: 599 }),
    ...(isJson
      ? structural(bench, body.value, media.schema === undefined ? [] : [media.schema.pointer]).map(
          ({ operator, at, kind, value }) => make(operator, { kind, at, ...(value === undefined ? {} : { value }) }),
        )
      : []),
    ...(isJson ? [make('a body that is cut off', { kind: 'truncate' })] : []),
    ...(isJson && isObject(body.value) ? [make('a member too many', { kind: 'add' })] : []),
    ...(isJson
      ? others
          .filter(({ value }) => JSON.stringify(value) !== JSON.stringify(body.value))
          .slice(0, 1)
          .map(({ value }) => make('the body of another status', { kind: 'replace', at: '', value }))
      : []),
    ...(isJson
      ? elsewhere
          .slice(0, 1)
          .map((value) => make('the answer of another operation', { kind: 'replace', at: '', value }))
      : []),
    ...(isJson
      ? []
      : media === undefined || isBodiless(operation, status)
        ? []
        : [make('another content type', { kind: 'type', value: 'application/json' })]),
    ...response.headers
      .filter(({ required }) => required)
      .map(({ name }) => make('a documented header left out', { kind: 'header', at: name.toLowerCase() })),
  ];
};

interface Structural {
  readonly operator: string;
  readonly at: Pointer;
  readonly kind: 'drop' | 'replace';
  readonly value?: JsonValue;
}

/** Each member left out, null, of another type, of another value, and of one that its schema does not list. */
const structural = (
  bench: Bench,
  value: JsonValue,
  schemas: readonly Pointer[],
  at: Pointer = '',
): readonly Structural[] => {
  const members: readonly (readonly [string, JsonValue])[] = Array.isArray(value)
    ? value.slice(0, 1).map((item: JsonValue) => ['0', item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([name, member]) => {
    const place = child(at, name);
    const below = schemas.flatMap((schema) =>
      Array.isArray(value)
        ? compositionOf(bench.document, schema).map((part) => child(part, 'items'))
        : memberSchemas(bench.document, schema, name),
    );
    const isListed = below
      .flatMap((schema) => compositionOf(bench.document, schema))
      .some((part) => valueAt(bench.document, child(part, 'enum')) !== undefined);
    const other =
      typeof member === 'string'
        ? `${member}x`
        : typeof member === 'number'
          ? member + 1
          : typeof member === 'boolean'
            ? !member
            : undefined;
    return [
      ...(Array.isArray(value) ? [] : [{ operator: 'a member left out', at: place, kind: 'drop' } as const]),
      ...(member === null
        ? []
        : [{ operator: 'a member that is null', at: place, kind: 'replace', value: null } as const]),
      {
        operator: 'a member of another type',
        at: place,
        kind: 'replace',
        value: typeof member === 'string' ? 1.5 : 'text',
      } as const,
      ...(other === undefined
        ? []
        : [
            {
              operator: isListed ? 'a value that is not listed' : 'a member of another value',
              at: place,
              kind: 'replace',
              value: other,
            } as const,
          ]),
      ...structural(bench, member, below, place),
    ];
  });
};
