import type { Operation } from '../../../model/api.ts';
import type { Bench } from '../bench.ts';
import { edited } from '../cases/edit.ts';
import { faultsFor } from '../cases/fault.ts';
import { answeredMedia } from '../cases/reply.ts';
import { mediaTypesOf, paramsOf, sendingsOf, wireOf, type Sending } from '../cases/request.ts';
import { callOf } from '../cases/round-trip.ts';
import { say } from '../support/check.ts';
import type { WantedRequest } from '../support/request.ts';

/** A request to a real server, and what it may answer. */
export interface LiveCase {
  readonly operation: Operation;
  readonly title: string;
  /** As the description has it, without credentials and without what a server's address begins with. */
  readonly request: WantedRequest;
  /** The documented status of the example that goes with the request, or what is wrong with the request on purpose. */
  readonly wanted: { readonly kind: 'success' } | { readonly kind: 'status'; readonly status: string } | { readonly kind: 'refusal'; readonly fault: string };
}

/** Whether a call changes something on the server by what HTTP says of its method. */
export const isWrite = ({ method }: Operation): boolean => method !== 'get' && method !== 'head';

/**
 * Every documented request of an operation; one that an error example of the same name goes with has to give that
 * error. On request, bodies with one fault each, which have to be refused.
 */
export const liveCases = (bench: Bench, operation: Operation, { negatives }: { readonly negatives: boolean }): readonly LiveCase[] => {
  const params = paramsOf(bench, operation, 'required');
  if (params === undefined || operation.method === 'trace') return [];
  const bare: Operation = { ...operation, servers: [], security: [] };
  const requestOf = (sending: Sending | undefined): WantedRequest | undefined =>
    wireOf(bench, bare, { call: callOf(bare, params, sending), secrets: [], ...(sending === undefined ? {} : { media: sending.media }) });

  const sendings = sendingsOf(bench, operation);
  const shown = sendings.filter(({ origin }) => origin === 'example' || origin === 'corrected');
  const positive = shown.flatMap((sending): readonly LiveCase[] => {
    const request = requestOf(sending);
    const status = errorNamed(operation, sending.name);
    // An example that contradicts its schema is sent as it is put right, unless an error is what it is for.
    if (request === undefined || (!sending.isValid && status === undefined)) return [];
    const title = `example "${sending.name}"${sending.origin === 'corrected' ? ', corrected' : ''}`;
    return [{ operation, title, request, wanted: status === undefined ? { kind: 'success' } : { kind: 'status', status } }];
  });
  const made = positive.length > 0 ? [] : plain(operation, sendings, requestOf);
  return [...positive, ...made, ...(negatives ? refusals(bench, operation, sendings, requestOf) : [])];
};

// What an `example` and another have in common is no name that somebody has chosen.
const errorNamed = ({ responses }: Operation, name: string): string | undefined =>
  /^(?:default|example)$/u.test(name) ? undefined : responses.find((response) => !/^[23]/u.test(response.status) && answeredMedia(response)?.examples.some((example) => example.name === name))?.status;

const plain = (operation: Operation, sendings: readonly Sending[], requestOf: (sending: Sending | undefined) => WantedRequest | undefined): readonly LiveCase[] => {
  const sending = operation.body?.required === true ? sendings.find(({ isValid }) => isValid) : undefined;
  if (operation.body?.required === true && sending === undefined) return [];
  const request = requestOf(sending);
  return request === undefined ? [] : [{ operation, title: 'what is required', request, wanted: { kind: 'success' } }];
};

const refusals = (bench: Bench, operation: Operation, sendings: readonly Sending[], requestOf: (sending: Sending) => WantedRequest | undefined): readonly LiveCase[] => {
  const [media] = mediaTypesOf(operation);
  const base = sendings.find((sending) => sending.media === media && sending.isValid);
  if (media?.schema === undefined || base === undefined) return [];
  const unit = { schema: media.schema.pointer, base: base.value, direction: 'request' as const };
  return [...faultsFor(bench, unit)].flatMap(({ title, edit, violations }): readonly LiveCase[] => {
    const value = edited(base.value, edit);
    const request = value === undefined || violations.length !== 1 ? undefined : requestOf({ ...base, value });
    return request === undefined ? [] : [{ operation, title, request, wanted: { kind: 'refusal', fault: say(violations).join(', ') } }];
  });
};
