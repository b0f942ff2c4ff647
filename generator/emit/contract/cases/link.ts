import type { JsonObject, JsonValue, Operation, Parameter, Response } from '../../../model/api.ts';
import { child, localPointer, valueAt, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import type { Call, LinkCase, Secrets } from '../case.ts';
import { schemesOf } from '../wire/credentials.ts';
import { basisOf } from './round-trip.ts';
import { bodiesOf, replyOf, successOf } from './reply.ts';
import { mediaTypesOf, mergeParams, paramsFrom, paramsOf, usualSecrets, wireOf } from './request.ts';

/**
 * Each link of the successful response: its expressions are resolved against the documented answer, what they give
 * fits the other operation, and the call that comes of it goes there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#link-object
 */
export const linkCases = (bench: Bench, operation: Operation): readonly LinkCase[] => {
  const success = successOf(operation);
  const basis = basisOf(bench, operation);
  if (success === undefined || basis === undefined) return [];
  const owner = follow(bench.document, success.response.pointer).value;
  const links = isObject(owner) ? ownEntries(owner, 'links') : [];
  const body = bodiesOf(bench, success.response)[0];
  return links.flatMap(([name]) => {
    const link = follow(bench.document, child(success.response.pointer, 'links', name)).value;
    const target = isObject(link) ? targetOf(bench, link) : undefined;
    if (!isObject(link) || target === undefined) return [];
    const made = callFrom(bench, target, link, {
      operation,
      call: basis.call,
      data: body?.value ?? null,
      response: success.response,
    });
    if (made === undefined) return [];
    return [
      {
        id: `${operation.id}/link/${name}`,
        name,
        title: `link "${name}" leads to ${target.name}`,
        reply: replyOf(bench, operation, { ...success, body }),
        ...made,
      },
    ];
  });
};

const targetOf = ({ api }: Bench, link: JsonObject): Operation | undefined => {
  const id = ownText(link, 'operationId');
  const target = localPointer(own(link, 'operationRef'));
  return api.operations.find((operation) => operation.id === id || operation.pointer === target);
};

interface Context {
  readonly operation: Operation;
  readonly call: Call;
  readonly data: JsonValue;
  readonly response: Response;
}

const callFrom = (
  bench: Bench,
  target: Operation,
  link: JsonObject,
  context: Context,
): Pick<LinkCase, 'taken' | 'target'> | undefined => {
  const basis = basisOf(bench, target);
  const success = successOf(target);
  const required = paramsOf(bench, target, 'required');
  if (basis === undefined || success === undefined || required === undefined) return undefined;
  const given = ownEntries(link, 'parameters').map(([name, expression]) => ({
    parameter: parameterCalled(target, name),
    expression,
    value: resolve(expression, context),
  }));
  const filled = given.flatMap(({ parameter, value, expression }) =>
    parameter === undefined || value === undefined ? [] : [{ parameter, value, expression }],
  );
  if (
    filled.length < given.length ||
    filled.some(
      ({ parameter, value }) =>
        parameter.schema !== undefined && bench.judge(parameter.schema.pointer, value, 'request')?.length !== 0,
    )
  )
    return undefined;
  const whole = own(link, 'requestBody');
  const body = whole === undefined ? basis.call.body : resolve(whole, context);
  const [media] = mediaTypesOf(target);
  const params = mergeParams(target, required, paramsFrom(filled));
  const call: Call = {
    ...basis.call,
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(body === undefined ? {} : { body }),
  };
  // The client that was made for the link's own operation makes the other call too.
  const request = wireOf(
    bench,
    { ...target, servers: context.operation.servers },
    {
      call,
      secrets: heldSecrets(bench, target, usualSecrets(bench, context.operation)),
      ...(media === undefined || body === undefined ? {} : { media }),
    },
  );
  if (request === undefined) return undefined;
  return {
    taken: filled.flatMap(({ parameter, expression, value }) => {
      const at = bodyPointer(expression);
      const check =
        parameter.schema &&
        bench.check(parameter.schema.pointer, 'request', `${target.name} ${parameter.in} ${parameter.name}`);
      return at === undefined ? [] : [{ at, value, ...(check === undefined ? {} : { check }) }];
    }),
    target: {
      operation: target,
      call,
      request,
      reply: replyOf(bench, target, { ...success, body: bodiesOf(bench, success.response)[0] }),
    },
  };
};

/** Of the alternatives that an operation asks for, the secrets of one that a client has, and of two that hold each other of the larger. */
const heldSecrets = ({ api }: Bench, { security }: Operation, held: Secrets): Secrets => {
  const able = security
    .map((requirement) => schemesOf(api, requirement))
    .filter((schemes) => schemes.length > 0 && schemes.every((scheme) => held.includes(scheme)));
  const [first = []] = able;
  return (
    able.find((schemes) => schemes.length > first.length && first.every((scheme) => schemes.includes(scheme))) ?? first
  );
};

/** `id`, or `path.id` where the name alone is not enough. */
const parameterCalled = ({ parameters }: Operation, name: string): Parameter | undefined =>
  parameters.find((parameter) => `${parameter.in}.${parameter.name}` === name) ??
  parameters.find((parameter) => parameter.name === name);

const bodyPointer = (expression: JsonValue): Pointer | undefined =>
  typeof expression === 'string'
    ? /^\$response\.body(?:#(.*))?$/su
        .exec(expression)
        ?.slice(1)
        .map((pointer) => pointer ?? '')[0]
    : undefined;

/** @see https://spec.openapis.org/oas/v3.1.1#runtime-expressions */
const resolve = (expression: JsonValue, context: Context): JsonValue | undefined => {
  if (typeof expression !== 'string') return expression;
  if (expression.startsWith('$')) return evaluate(expression, context);
  const parts = expression.split(/\{(\$[^{}]+)\}/u);
  const texts = parts.map((part, index) => (index % 2 === 0 ? part : evaluate(part, context)));
  return texts.every((text) => text !== undefined) ? texts.map(String).join('') : undefined;
};

const evaluate = (expression: string, { call, data }: Context): JsonValue | undefined => {
  const response = bodyPointer(expression);
  if (response !== undefined) return valueAt(data, response);
  const [, inBody] = /^\$request\.body(?:#(.*))?$/su.exec(expression) ?? [];
  if (expression.startsWith('$request.body')) return valueAt(call.body, inBody ?? '') as JsonValue | undefined; // a body is JSON
  const [, place, name = ''] = /^\$request\.(path|query|header)\.(.+)$/su.exec(expression) ?? [];
  const values = place === undefined ? undefined : call.params?.[place as 'path'];
  return values === undefined ? undefined : own(values, name);
};
