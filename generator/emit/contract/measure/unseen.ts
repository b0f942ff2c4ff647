import type { MediaType, Operation, Response } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { isJsonType } from '../../../model/media-type.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { statusesOf, whyUnseen } from '../cases/reply.ts';

/** A part of an operation that nothing can show, what of it, and why. */
export type Unseen = readonly [pointer: Pointer, what: 'sent' | 'decoded' | 'answered' | 'read', reason: string];

/** What nobody sees of an operation, of whose media types some are never sent. */
export const unseenOf = (operation: Operation, unsent: readonly MediaType[]): readonly Unseen[] => {
  const hasNoBody = operation.method === 'get' || operation.method === 'head';
  const reason = hasNoBody
    ? `The platform sends no body with ${operation.method.toUpperCase()}.`
    : 'A range of media types names none that could be sent.';
  return [
    ...unsent.map(({ pointer }): Unseen => [pointer, 'sent', reason]),
    ...operation.responses.flatMap((response) => unseenIn(operation, response)),
  ];
};

const unseenIn = (operation: Operation, response: Response): readonly Unseen[] => {
  const { pointer, headers } = response;
  const content = operation.method === 'head' ? [] : response.content;
  const statuses = statusesOf(operation, response);
  if (statuses.length === 0) {
    const reason = 'No status stands for this one that the platform hands on.';
    return [
      [pointer, 'decoded', reason],
      ...content.map((media): Unseen => [media.pointer, 'answered', reason]),
      ...headers.map((header): Unseen => [header.pointer, 'read', reason]),
    ];
  }
  const hasBody = statuses.some((status) => !isBodiless(operation, status));
  const isAsked = ({ mediaType }: MediaType): boolean =>
    isJsonType(mediaType) || !content.some((other) => isJsonType(other.mediaType));
  return [
    ...content.flatMap((media): readonly Unseen[] => {
      if (!hasBody) return [[media.pointer, 'answered', 'An answer with this status has no body.']];
      return isAsked(media) ? [] : [[media.pointer, 'answered', 'The client asks for JSON where it is documented.']];
    }),
    ...headers.flatMap((header): readonly Unseen[] => {
      const reasons = statuses.map((status) => whyUnseen(header.name, status));
      const [reason] = reasons;
      return reason === undefined || reasons.includes(undefined) ? [] : [[header.pointer, 'read', reason]];
    }),
  ];
};
