import type { MediaType, Operation, Parameter, RequestBody, Response } from './api.ts';
import { optional } from './resolve.ts';

/**
 * Whether a header, or a cookie, can have a name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1
 */
export const isToken = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/u.test(name);

/**
 * Whether a header can say a media type, such as it is: one of several lines would begin headers, or parts, of its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-field-values
 */
export const isFieldValue = (mediaType: string): boolean => /^[ -~]*$/u.test(mediaType);

/** Whether a parameter can be sent: whatever it is called, an address encodes it. */
export const isSendable = ({ in: place, name }: Pick<Parameter, 'in' | 'name'>): boolean =>
  (place !== 'header' && place !== 'cookie') || isToken(name);

/** An operation without what HTTP cannot carry, which would break every call; itself, where that is nothing. */
export const sendable = (operation: Operation): Operation => {
  const { parameters, body, responses, ...rest } = operation;
  const sent = {
    parameters: kept(parameters, isSendable),
    ...optional('body', body === undefined ? undefined : sendableBody(body)),
    responses: responses.map(sendableResponse),
  };
  const isWhole =
    sent.parameters === parameters &&
    sent.body === body &&
    sent.responses.every((response, index) => response === responses[index]);
  return isWhole ? operation : { ...rest, ...sent, described: { parameters, ...optional('body', body), responses } };
};

/** An operation with what HTTP cannot carry, for whoever reads of it or can put it right. */
export const described = (operation: Operation): Operation => ({ ...operation, ...operation.described });

const sendableBody = (body: RequestBody): RequestBody | undefined => {
  const content = sendableContent(body.content);
  if (content === body.content) return body;
  return content.length === 0 ? undefined : { ...body, content };
};

const sendableResponse = (response: Response): Response => {
  const content = sendableContent(response.content);
  const headers = kept(response.headers, ({ name }) => isToken(name));
  return content === response.content && headers === response.headers ? response : { ...response, content, headers };
};

const sendableContent = (content: readonly MediaType[]): readonly MediaType[] =>
  kept(content, ({ mediaType }) => isFieldValue(mediaType));

const kept = <Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] =>
  items.every(isKept) ? items : items.filter(isKept);
