import type { JsonValue, MediaType, Operation, Response } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { essenceOf, isRange } from '../../../model/media-type.ts';
import type { Bench } from '../bench.ts';
import type { ExchangeCase, Outcome } from '../case.ts';
import type { Answer } from '../support/server.ts';
import { basisOf } from './round-trip.ts';
import { answeredMedia, bodiesOf, caseOf, kindOf, labelOf, successOf } from './reply.ts';
import { usualSecrets, wireOf } from './request.ts';

/** Answers that are not quite as documented: what the client promises to make of them. */
export const decodingCases = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const media = success && answeredMedia(success.response);
  if (
    basis === undefined ||
    success === undefined ||
    media === undefined ||
    isBodiless(operation, success.status) ||
    success.status >= 300
  )
    return [];
  const request = wireOf(bench, operation, {
    call: basis.call,
    secrets: usualSecrets(bench, operation),
    ...(basis.sending === undefined || basis.call.body === undefined ? {} : { media: basis.sending.media }),
  });
  if (request === undefined) return [];
  const { status } = success;
  const value = bodiesOf(bench, success.response)[0]?.value ?? {};
  const documented = { status, case: caseOf(success.response) };
  const hazards =
    kindOf(media) === 'json'
      ? jsonHazards(value, documented).filter(({ answer }) => !isRange(media.mediaType) || !isText(answer))
      : otherHazards(media, documented, success.response);
  return hazards.map(({ title, answer, outcome }) => ({
    kind: 'decoding',
    id: `${operation.id}/decoding/${title}`,
    title,
    call: basis.call,
    request,
    reply: { answer: { status, ...answer }, outcome },
  }));
};

// Where any type may come, text is what its label says.
const isText = ({ type = '' }: Hazard['answer']): boolean => type.startsWith('text/');

interface Hazard {
  readonly title: string;
  readonly answer: Omit<Answer, 'status'>;
  readonly outcome: Outcome;
}

type Documented = Pick<Outcome, 'status' | 'case'>;

const broken = ({ status }: Documented, text: string): Outcome => ({
  status,
  case: 'undocumented',
  ok: false,
  broken: text,
});

const jsonHazards = (value: JsonValue, documented: Documented): readonly Hazard[] => {
  const text = JSON.stringify(value);
  const fine = { ...documented, ok: true, data: value };
  // One character less is no JSON any more, unless it is a number.
  const truncated =
    typeof value === 'object' || typeof value === 'string'
      ? cut(text, Math.max(1, Math.min(30, Math.ceil(text.length / 2))))
      : '{';
  const page = '<!doctype html><title>Gateway</title>';
  return [
    { title: 'JSON without a content type', answer: { json: value }, outcome: fine },
    { title: 'JSON with a charset', answer: { type: 'application/json; charset=utf-8', json: value }, outcome: fine },
    {
      title: 'JSON under a type that ends in +json',
      answer: { type: 'application/vnd.example+json', json: value },
      outcome: fine,
    },
    { title: 'JSON labelled as text', answer: { type: 'text/plain', json: value }, outcome: fine },
    { title: 'an empty body', answer: { type: 'application/json', text: '' }, outcome: broken(documented, '') },
    {
      title: 'JSON that is cut off',
      answer: { type: 'application/json', text: truncated },
      outcome: broken(documented, truncated),
    },
    { title: 'a web page', answer: { type: 'text/html', text: page }, outcome: broken(documented, page) },
    {
      title: 'a web page labelled as JSON',
      answer: { type: 'application/json', text: page },
      outcome: broken(documented, page),
    },
  ];
};

// Half of a character is none on the wire.
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');

const otherHazards = (media: MediaType, documented: Documented, { content }: Response): readonly Hazard[] => {
  const label = labelOf(media);
  const json = '{"message":"no"}';
  const answer = { type: 'application/json', text: json };
  const mislabelled: Hazard = content.some(({ mediaType }) => essenceOf(mediaType) === 'application/octet-stream')
    ? {
        title: 'a file that is JSON',
        answer,
        outcome: { ...documented, ok: true, data: Buffer.from(json).toString('base64'), isBlob: true },
      }
    : { title: 'JSON instead', answer, outcome: broken(documented, json) };
  if (kindOf(media) === 'text') {
    const text = 'åß漢🙂';
    return [
      {
        title: 'text in UTF-8',
        answer: { type: `${label}; charset=utf-8`, text },
        outcome: { ...documented, ok: true, data: text },
      },
      mislabelled,
    ];
  }
  const base64 = 'AP9CaW5hcnk=';
  return [
    {
      title: 'bytes that are no text',
      answer: { type: label, base64 },
      outcome: { ...documented, ok: true, data: base64, isBlob: true },
    },
    {
      title: 'bytes without a content type',
      answer: { base64 },
      outcome: { ...documented, ok: true, data: base64, isBlob: true },
    },
    mislabelled,
  ];
};
