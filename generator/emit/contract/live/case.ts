import type { Operation } from '../../../model/api.ts';
import type { Bench } from '../bench.ts';
import { answeredMedia } from '../cases/reply.ts';
import { mergeParams, paramsFrom, paramsOf, sendingsOf, wireOf, type Sending } from '../cases/request.ts';
import { callOf } from '../cases/round-trip.ts';
import type { WantedRequest } from '../support/request.ts';
import type { Params } from '../wire/target.ts';
import { refusedBodies, refusedParams, refusedStrangers } from './refusal.ts';

/** A request to a real server, and what it may answer. */
export interface LiveCase {
  readonly operation: Operation;
  readonly title: string;
  /** As the description has it, without credentials and without what a server's address begins with. */
  readonly request: WantedRequest;
  /** The documented status of the example that goes with the request, or what is wrong with the request on purpose. */
  readonly wanted:
    | { readonly kind: 'success' }
    | { readonly kind: 'status'; readonly status: string }
    | { readonly kind: 'refusal'; readonly fault: string; readonly isAnonymous?: true };
}

/** Whether a call changes something on the server by what HTTP says of its method. */
export const isWrite = ({ method }: Operation): boolean => method !== 'get' && method !== 'head';

/**
 * Every documented request of an operation; one that an error example of the same name goes with has to give that
 * error. On request, bodies and parameters with one fault each and a call without credentials, which have to be refused.
 */
export const liveCases = (
  bench: Bench,
  operation: Operation,
  { negatives }: { readonly negatives: boolean },
): readonly LiveCase[] => {
  const params = paramsOf(bench, operation, 'required');
  if (params === undefined || operation.method === 'trace') return [];
  const bare: Operation = { ...operation, servers: [], security: [] };
  const requestOf: RequestOf = (sending, given) =>
    wireOf(bench, bare, {
      call: callOf(bare, given ?? params, sending),
      secrets: [],
      ...(sending === undefined ? {} : { media: sending.media }),
    });

  const sendings = sendingsOf(bench, operation);
  const shown = sendings.filter(({ origin }) => origin === 'example' || origin === 'corrected');
  const positive = shown.flatMap((sending): readonly LiveCase[] => {
    const status = errorNamed(operation, sending.name);
    const request = requestOf(sending, mergeParams(operation, params, paramsNamed(bench, operation, sending.name)));
    // An example that contradicts its schema is sent as it is put right, unless an error is what it is for.
    if (request === undefined || (!sending.isValid && status === undefined)) return [];
    const title = `example "${sending.name}"${sending.origin === 'corrected' ? ', corrected' : ''}`;
    return [{ operation, title, request, wanted: wantedFor(status) }];
  });
  const sending = operation.body?.required === true ? sendings.find(({ isValid }) => isValid) : undefined;
  const least =
    operation.body?.required === true && sending === undefined ? undefined : { operation, params, sending, requestOf };
  const made = positive.length > 0 || least === undefined ? [] : plainCases(bench, least);
  const refused = negatives
    ? [
        ...refusedBodies(bench, { operation, sendings, requestOf }),
        ...(least === undefined ? [] : [...refusedParams(bench, least), ...refusedStrangers(bench, least)]),
      ]
    : [];
  return [...positive, ...made, ...refused];
};

/** What goes over the wire, with the required parameters where no others are given. */
export type RequestOf = (sending: Sending | undefined, params?: Params) => WantedRequest | undefined;

/** The least that a request needs. */
export interface Least {
  readonly operation: Operation;
  readonly params: Params;
  readonly sending: Sending | undefined;
  readonly requestOf: RequestOf;
}

const wantedFor = (status: string | undefined): LiveCase['wanted'] =>
  status === undefined ? { kind: 'success' } : { kind: 'status', status };

// What an `example` and another have in common is no name that somebody has chosen.
const errorNamed = ({ responses }: Operation, name: string): string | undefined =>
  /^(?:default|example)$/u.test(name)
    ? undefined
    : responses.find(
        (response) =>
          !/^[23]/u.test(response.status) && answeredMedia(response)?.examples.some((example) => example.name === name),
      )?.status;

/** The values that the examples of a name give to parameters: as they are put right, unless an error is what they are for. */
const paramsNamed = (bench: Bench, operation: Operation, name: string): Params => {
  const isForError = errorNamed(operation, name) !== undefined;
  return paramsFrom(
    operation.parameters.flatMap((parameter) => {
      const found = parameter.examples.find((example) => example.name === name);
      if (found === undefined) return [];
      const value = isForError ? found.value : (found.corrected ?? found.value);
      const isFit =
        isForError ||
        parameter.schema === undefined ||
        bench.judge(parameter.schema.pointer, value, 'request')?.length === 0;
      return isFit ? [{ parameter, value }] : [];
    }),
  );
};

/** What is required, and what the examples of parameters ask for beside it. */
const plainCases = (bench: Bench, { operation, params, sending, requestOf }: Least): readonly LiveCase[] => {
  const request = requestOf(sending);
  const least: readonly LiveCase[] =
    request === undefined ? [] : [{ operation, title: 'what is required', request, wanted: { kind: 'success' } }];
  const names = [...new Set(operation.parameters.flatMap(({ examples }) => examples.map(({ name }) => name)))];
  const named = names.flatMap((name): readonly LiveCase[] => {
    const status = errorNamed(operation, name);
    const shown = requestOf(sending, mergeParams(operation, params, paramsNamed(bench, operation, name)));
    const isSame = status === undefined && JSON.stringify(shown) === JSON.stringify(request);
    return shown === undefined || isSame
      ? []
      : [{ operation, title: `example "${name}"`, request: shown, wanted: wantedFor(status) }];
  });
  return [...least, ...named];
};
