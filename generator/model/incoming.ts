import type { JsonObject, Operation } from './api.ts';
import { buildOperation, methods } from './operation.ts';
import { child, type Pointer } from './pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from './resolve.ts';

/** What an API sends to an address that is given to it, and the requests that it does so with. */
export interface Incoming {
  readonly name: string;
  readonly requests: readonly Operation[];
}

/**
 * The webhooks of a description.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#fixed-fields
 */
export const webhooksIn = (document: JsonObject): readonly Incoming[] =>
  ownEntries(document, 'webhooks').map(([name]) => ({
    name,
    requests: requestsOf(document, child('/webhooks', name), name),
  }));

/**
 * The callbacks of an operation, each by its name, with the requests of all its expressions.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#callback-object
 */
export const callbacksIn = (document: JsonObject, operation: Operation): readonly Incoming[] => {
  const holder = follow(document, operation.pointer).value;
  if (!isObject(holder)) return [];
  return ownEntries(holder, 'callbacks').map(([name]) => {
    const callback = follow(document, child(operation.pointer, 'callbacks', name));
    const expressions = isObject(callback.value)
      ? Object.keys(callback.value).filter((expression) => !expression.startsWith('x-'))
      : [];
    return {
      name,
      requests: expressions.flatMap((expression) =>
        requestsOf(document, child(callback.pointer, expression), expression),
      ),
    };
  });
};

/** The requests of a path item, as operations: the webhook's name or the callback's expression stands for their path. */
const requestsOf = (document: JsonObject, pointer: Pointer, path: string): readonly Operation[] => {
  const found = follow(document, pointer);
  const item = found.value;
  if (!isObject(item)) return [];
  return methods.flatMap((method) => {
    const value = own(item, method);
    if (!isObject(value)) return [];
    const request = {
      path,
      method,
      pathItem: [item, found.pointer],
      operation: [value, child(found.pointer, method)],
    } as const;
    return [
      buildOperation(document, request, {
        id: ownText(value, 'operationId') ?? path,
        name: path,
        security: [],
        servers: [],
      }),
    ];
  });
};
