import type { Operation } from '../../../model/api.ts';
import { perOperation, type Bench } from '../bench.ts';
import type { Call, ExchangeCase } from '../case.ts';
import { contentTypeFor, mediaTypesOf, paramsOf, sendingsOf, usualSecrets, wireOf, type Sending } from './request.ts';
import { bodiesOf, replyOf, successOf, type Body } from './reply.ts';

/** What every case of an operation builds on: one call that is fine, and one answer that is. */
export interface Basis {
  readonly call: Call;
  readonly sending?: Sending;
  readonly body?: Body;
}

/** A call with what is required, and the answer to it; undefined when no valid call can be made up. */
export const basisOf = perOperation((bench, operation): Basis | undefined => {
  const params = paramsOf(bench, operation, 'required');
  if (params === undefined) return undefined;
  const sending = sendingsOf(bench, operation).find(({ isValid }) => isValid);
  if (operation.body?.required === true && sending === undefined) return undefined;
  const success = successOf(operation);
  const body = success && bodiesOf(bench, success.response)[0];
  return {
    call: callOf(operation, params, operation.body?.required === true ? sending : undefined),
    ...(sending === undefined ? {} : { sending }),
    ...(body === undefined ? {} : { body }),
  };
});

// openapi-typescript has any parameter that is described by `content` as text.
const untypedParams = ({ parameters }: Operation): Pick<Call, 'untypedParams'> => {
  const names = parameters.filter(({ mediaType }) => mediaType !== undefined).map(({ name }) => name);
  return names.length === 0 ? {} : { untypedParams: names };
};

// The types ask for a body that nobody can make up: of a file, or in a format that is not made of values.
const lacking = ({ body }: Operation): Pick<Call, 'isUntyped'> => (body?.required === true ? { isUntyped: true } : {});

/** A call with some parameters and a body. */
export const callOf = (operation: Operation, params: Call['params'], sending: Sending | undefined): Call => ({
  ...(params === undefined || Object.keys(params).length === 0 ? {} : { params }),
  ...untypedParams(operation),
  ...(sending === undefined
    ? lacking(operation)
    : {
        body: sending.value,
        ...contentTypeFor(operation, sending.media),
        ...(sending.isValid ? {} : { isUntyped: true }),
      }),
});

/**
 * Every documented request, answered by the response example of the same name or the first one, and every response
 * example that no request goes with. Where there is no example, the least and the most that fits.
 */
export const roundTrips = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const success = successOf(operation);
  const params = paramsOf(bench, operation, 'required');
  if (success === undefined || params === undefined) return [];
  const answers = bodiesOf(bench, success.response);
  const sendings = sendingsOf(bench, operation);
  const shown = sendings.filter(({ origin }) => origin === 'example' || origin === 'corrected');
  const [spare] = sendings.filter(({ isValid }) => isValid);
  const pairs = shown.map((sending) => ({
    sending,
    body: answers.find(({ name }) => name === sending.name) ?? answers[0],
  }));
  const unanswered = answers.filter((body) => !pairs.some((pair) => pair.body === body));
  const all: readonly { readonly sending?: Sending | undefined; readonly body?: Body | undefined }[] = [
    ...pairs,
    ...unanswered.map((body) => ({ sending: spare, body })),
    ...(pairs.length === 0 && unanswered.length === 0 ? [{ sending: spare }] : []),
  ];
  return all.flatMap(({ sending, body }) => {
    const call = callOf(operation, params, sending);
    const secrets = usualSecrets(bench, operation);
    const request = wireOf(bench, operation, {
      call,
      secrets,
      ...(sending === undefined ? {} : { media: sending.media }),
    });
    if (request === undefined) return [];
    return [
      {
        kind: 'roundTrip',
        id: [
          operation.id,
          'roundTrip',
          sending?.name ?? '',
          sending?.origin === 'corrected' ? 'corrected' : '',
          body?.name ?? '',
        ]
          .filter(Boolean)
          .join('/'),
        title: `${saySending(sending)} and decodes ${sayAnswer(body)}`,
        call,
        request,
        reply: replyOf(bench, operation, { ...success, body }),
      } satisfies ExchangeCase,
    ];
  });
};

const saySending = (sending: Sending | undefined): string => {
  if (sending === undefined) return 'sends the required parameters';
  const { name, origin } = sending;
  if (origin === 'example') return `sends example "${name}"`;
  return origin === 'corrected' ? `sends example "${name}", corrected,` : `sends a ${origin} body`;
};

const sayAnswer = (body: Body | undefined): string => {
  if (body === undefined) return 'an answer without a body';
  return body.isExample ? `example "${body.name}"` : 'an answer';
};

/** The least that a call needs, with every option given as undefined, and the most that it takes. */
export const extremes = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const success = successOf(operation);
  if (success === undefined) return [];
  const body = bodiesOf(bench, success.response)[0];
  const sendings = sendingsOf(bench, operation);
  const hasOptions = operation.parameters.some(({ required }) => !required);
  const [usual, ...others] = mediaTypesOf(operation);
  const wanted = [
    ...(['minimal', 'full'] as const).map((form) => ({ form, media: usual })),
    // The other media types are sent by the side: what they have in common was tested above.
    ...others.map((media) => ({ form: 'full' as const, media })),
  ];
  return wanted.flatMap(({ form, media }) => {
    const params = paramsOf(bench, operation, form === 'minimal' ? 'required' : 'all');
    const sending = sendings.find((one) => one.origin === form && one.media === media);
    if (params === undefined || (sending === undefined && (!hasOptions || media !== usual))) return [];
    const given = form === 'minimal' && operation.body?.required !== true ? undefined : sending;
    const call = callOf(operation, params, given);
    const request = wireOf(bench, operation, {
      call,
      secrets: usualSecrets(bench, operation),
      ...(given === undefined ? {} : { media: given.media }),
    });
    if (request === undefined) return [];
    return [
      {
        kind: 'parameters',
        id: `${operation.id}/parameters/${form}${media === usual ? '' : `/${media?.mediaType ?? ''}`}`,
        title:
          form === 'minimal'
            ? 'sends what is required and nothing else'
            : `sends everything that may be sent${media === usual ? '' : ` as ${media?.mediaType ?? ''}`}`,
        call:
          form === 'minimal' ? { ...call, leavesOut: operation.parameters.filter(({ required }) => !required) } : call,
        request,
        reply: replyOf(bench, operation, { ...success, body }),
      } satisfies ExchangeCase,
    ];
  });
};
