import type { Api, JsonObject, Method, Operation } from '../../../model/api.ts';
import { discrepanciesOf } from '../../../model/example.ts';
import { methods } from '../../../model/operation.ts';
import { buildParameters } from '../../../model/parameter.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, optional, own, ownEntries, ownList, ownText } from '../../../model/resolve.ts';
import { buildRequestBody, buildResponses } from '../../../model/response.ts';
import { slug, type Addresses } from './slug.ts';

/** A request that the API makes, to an address that the reader gives it. */
export interface Webhook {
  readonly pointer: Pointer;
  readonly title: string;
  /** From the API's folder. */
  readonly path: string;
  /** The same as an operation, with the webhook's name or the callback's expression as its path. */
  readonly operation: Operation;
}

/**
 * The webhooks of a description, each with an address of its own.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#fixed-fields
 */
export const webhooksOf = (api: Api, { claim }: Addresses): readonly Webhook[] =>
  ownEntries(api.document, 'webhooks').flatMap(([name]) => {
    const found = incoming(api.document, child('/webhooks', name), name);
    return found.map((operation) => {
      const { pointer } = operation;
      const title = operation.summary ?? name;
      const address = `webhooks/${slug(found.length === 1 ? name : `${name} ${operation.method}`)}`;
      return { pointer, title, path: `${claim(address, { name, pointer })}.html`, operation };
    });
  });

/** The callbacks of an operation: requests that the API makes after it. */
export const callbacksOf = (api: Api, operation: Operation): readonly Webhook[] => {
  const holder = follow(api.document, operation.pointer).value;
  if (!isObject(holder)) return [];
  return ownEntries(holder, 'callbacks').flatMap(([name]) => {
    const callback = follow(api.document, child(operation.pointer, 'callbacks', name));
    if (!isObject(callback.value)) return [];
    return Object.keys(callback.value).flatMap((expression) =>
      incoming(api.document, child(callback.pointer, expression), expression).map((one) => ({
        pointer: one.pointer,
        title: one.summary ?? name,
        path: '',
        operation: one,
      })),
    );
  });
};

const incoming = (document: JsonObject, pointer: Pointer, path: string): readonly Operation[] => {
  const found = follow(document, pointer);
  const item = found.value;
  if (!isObject(item)) return [];
  return methods.flatMap((method: Method) => {
    const value = own(item, method);
    if (!isObject(value)) return [];
    const at = child(found.pointer, method);
    return [
      {
        pointer: at,
        id: ownText(value, 'operationId') ?? path,
        name: path,
        method,
        path,
        tags: ownList(value, 'tags').filter((tag) => typeof tag === 'string'),
        ...optional('summary', ownText(value, 'summary') ?? ownText(item, 'summary')),
        ...optional('description', ownText(value, 'description') ?? ownText(item, 'description')),
        deprecated: own(value, 'deprecated') === true,
        parameters: buildParameters(document, [item, found.pointer], [value, at]),
        ...optional('body', buildRequestBody(document, value, at)),
        responses: buildResponses(document, value, at),
        security: [],
        servers: [],
        discrepancies: discrepanciesOf(value),
      },
    ];
  });
};
