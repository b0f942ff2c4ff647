import type { JsonValue, Operation, Response } from '../../../model/api.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Bench } from '../bench.ts';
import type { Call, ExchangeCase } from '../case.ts';
import type { Violation } from '../support/check.ts';
import { faultsFor } from './fault.ts';
import { basisOf, type Basis } from './round-trip.ts';
import { answeredMedia, bodiesOf, caseOf, replyOf, statusesOf, withCode, type Body } from './reply.ts';
import { usualSecrets, wireOf } from './request.ts';
import { slim } from './slim.ts';

/** Every documented status, both ends of a range, what `default` covers, each error code, and a status that is not documented. */
export const statusCases = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  if (basis === undefined) return [];
  const request = wireOf(bench, operation, {
    call: basis.call,
    secrets: usualSecrets(bench, operation),
    ...mediaOf(basis),
  });
  if (request === undefined) return [];
  const documented = operation.responses.flatMap((response) =>
    statusesOf(operation, response).flatMap((status, index) => {
      const bodies = bodiesOf(bench, response);
      // Error codes have cases of their own, and one status is enough to see every example.
      const shown: readonly (Body | undefined)[] =
        bodies.length === 0 ? [undefined] : index === 0 ? bodies : bodies.slice(0, 1);
      return shown.map((body): ExchangeCase => ({
        kind: 'status',
        id: [operation.id, 'status', response.status, status, body?.name ?? ''].filter((part) => part !== '').join('/'),
        title: titleOf(response, status, body),
        call: basis.call,
        request,
        reply: replyOf(bench, operation, { response, status, body }),
      }));
    }),
  );
  return [...documented, ...errorCodes(bench, operation, basis), ...undocumented(operation, basis, request)];
};

const mediaOf = ({ sending, call }: Basis) =>
  sending === undefined || call.body === undefined ? {} : { media: sending.media };

const titleOf = (response: Response, status: number, body: Body | undefined): string => {
  const name = String(status) === response.status ? response.status : `${response.status} (${status})`;
  if (body === undefined) return `${name}, without a body`;
  return body.isExample ? `${name}, example "${body.name}"` : name;
};

const errorCodes = (bench: Bench, operation: Operation, basis: Basis): readonly ExchangeCase[] =>
  operation.responses.flatMap((response) =>
    response.errorCodes.flatMap(({ code, rule }) => {
      const [status] = statusesOf(operation, response);
      if (status === undefined || answeredMedia(response) === undefined) return [];
      const body = { name: code, value: withCode(bodiesOf(bench, response)[0]?.value ?? {}, code), isExample: false };
      const broken = rule === undefined ? undefined : breakRule(bench, basis, rule.pointer, rule.keyword);
      const call: Call = broken === undefined ? basis.call : { ...basis.call, body: broken.value, isUntyped: true };
      const request = wireOf(bench, operation, { call, secrets: usualSecrets(bench, operation), ...mediaOf(basis) });
      if (request === undefined) return [];
      const check = basis.sending?.media.schema;
      return [
        {
          kind: 'status',
          id: `${operation.id}/status/${response.status}/${code}`,
          title: `${String(caseOf(response))} ${code}`,
          call,
          request,
          reply: replyOf(bench, operation, { response, status, body }),
          ...(broken === undefined || check === undefined
            ? {}
            : {
                faults: {
                  check: bench.check(check.pointer, 'request', `${operation.name} request`),
                  violations: broken.violations,
                },
              }),
        } satisfies ExchangeCase,
      ];
    }),
  );

/** The call's body with the one fault that a documented error code is about. */
const breakRule = (
  bench: Bench,
  { sending }: Basis,
  pointer: Pointer,
  keyword: string,
): { readonly value: JsonValue; readonly violations: readonly Violation[] } | undefined => {
  const schema = sending?.media.schema;
  if (sending === undefined || schema === undefined) return undefined;
  const wanted = {
    schema: schema.pointer,
    direction: 'request',
    examples: sending.media.examples.map(({ value }) => value),
  } as const;
  const full = bench.full(wanted);
  if (full === undefined) return undefined;
  const unit = {
    schema: schema.pointer,
    base: slim(bench, full, { ...wanted, at: pointer }),
    direction: 'request',
  } as const;
  for (const fault of faultsFor(bench, unit)) {
    const [violation, ...others] = fault.violations;
    if (others.length === 0 && violation?.[0] === keyword && violation[1] === pointer) return fault;
  }
  return undefined;
};

/** An undocumented success is no success, and an undocumented error is one. */
const undocumented = (
  operation: Operation,
  basis: Basis,
  request: ExchangeCase['request'],
): readonly ExchangeCase[] => {
  const statuses = operation.responses.map(({ status }) => status);
  const isDocumented = (status: number): boolean =>
    statuses.includes(String(status)) || statuses.includes(`${String(status)[0]}XX`);
  const isDefault = (status: number): boolean =>
    statuses.includes('default') && (status >= 300 || !statuses.some((one) => one.startsWith('2')));
  const free = [203, 418, 599].filter(
    (status) => !isDocumented(status) && !isDefault(status) && operation.method !== 'head',
  );
  return free.map((status) => {
    const error = { message: 'Nobody documented this.' };
    return {
      kind: 'status',
      id: `${operation.id}/status/undocumented/${status}`,
      title: `${status}, which is not documented`,
      call: basis.call,
      request,
      reply: {
        answer: { status, type: 'application/json', json: error },
        outcome: { status, case: 'undocumented', ok: false, error },
      },
    } satisfies ExchangeCase;
  });
};
