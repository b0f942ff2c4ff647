import type { JsonObject, JsonValue, Operation, ParameterLocation } from '../../../model/api.ts';
import { createIsListed } from '../../../model/listed.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { own } from '../../../model/resolve.ts';
import { createStandsForBytes } from '../../../model/sample/strip.ts';
import { isInherited } from '../../../model/typed.ts';
import type { Bench } from '../bench.ts';
import type { Call, PayloadCases, ValidityCase } from '../case.ts';
import { mediaTypesOf } from './request.ts';

/** Marks what the types refuse, although the schemas may not: tests write it as it is. */
export interface Typing {
  call(operation: Operation, call: Call): Call;
  payload(cases: PayloadCases): PayloadCases;
}

export const createTyping = (document: JsonObject, judge: Bench['judge']): Typing => {
  const isListed = createIsListed(document);
  const standsForBytes = createStandsForBytes(document);
  const isTaken = (body: JsonValue, schema: Pointer): boolean =>
    isListed(body, schema) && !standsForBytes(body, schema);

  const typedCall: Typing['call'] = (operation, given) => {
    const call = withUntypedPlaces(operation, given);
    const media = mediaTypesOf(operation);
    const { schema, mediaType = '' } = media.find((one) => one.mediaType === call.contentType) ?? media[0] ?? {};
    const isRefused =
      call.body !== undefined &&
      (isOnlyBytes(mediaType) || (schema !== undefined && !isTaken(call.body, schema.pointer)));
    const refused = operation.parameters.flatMap((parameter) => {
      const value = call.params?.[parameter.in]?.[parameter.name];
      const schema = parameter.schema?.pointer;
      return value === undefined || schema === undefined || isListed(value, schema) ? [] : [parameter.name];
    });
    if (!isRefused && refused.length === 0) return call;
    return {
      ...call,
      ...(isRefused ? { isUntyped: true } : {}),
      ...(refused.length === 0 ? {} : { untypedParams: [...(call.untypedParams ?? []), ...refused] }),
    };
  };

  // Nobody has judged an example of a payload so far.
  const isUntyped = ({ check: { schema, direction }, value }: ValidityCase): boolean =>
    (judge(schema, value, direction) ?? []).length > 0 || !isTaken(value, schema);
  const typedPayload: Typing['payload'] = (cases) => ({
    ...cases,
    validity: cases.validity.map((one) => (isUntyped(one) ? { ...one, isUntyped: true } : one)),
  });

  return { call: typedCall, payload: typedPayload };
};

/** Whether the types take nothing but bytes for a body, whatever its schema: the same kinds that the client's types tell apart. */
const isOnlyBytes = (mediaType: string): boolean => {
  const essence = (mediaType.split(';')[0] ?? '').trimEnd().toLowerCase();
  return !/^application\/x-www-form-urlencoded|^multipart\/(?:form-data|\*$)|^text\/|[/+](?:json|xml|yaml)$|^\*\/|^application\/\*$/u.test(
    essence,
  );
};

const withUntypedPlaces = (operation: Operation, call: Call): Call => {
  const places = (['path', 'query', 'header', 'cookie'] as const).filter((place) =>
    lacksInherited(operation, call, place),
  );
  return places.length === 0 ? call : { ...call, untypedPlaces: places };
};

const lacksInherited = (
  { parameters }: Operation,
  { params = {}, leavesOut = [] }: Call,
  place: ParameterLocation,
): boolean =>
  params[place] !== undefined &&
  parameters.some(
    (parameter) =>
      parameter.in === place &&
      isInherited(parameter.name) &&
      own(params[place] ?? {}, parameter.name) === undefined &&
      !leavesOut.includes(parameter),
  );
