import type { Api, Operation } from '../../../model/api.ts';
import { callbacksIn, webhooksIn } from '../../../model/incoming.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { described } from '../../../model/sendable.ts';
import { slug, type Addresses } from './slug.ts';

/** A request that the API makes, to an address that the reader gives it. */
export interface Webhook {
  readonly pointer: Pointer;
  readonly title: string;
  /** From the API's folder. */
  readonly path: string;
  /** The same as an operation, with the webhook's name as its path. */
  readonly operation: Operation;
}

/**
 * The webhooks of a description, each with an address of its own.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#fixed-fields
 */
export const webhooksOf = (api: Api, { claim }: Addresses): readonly Webhook[] =>
  webhooksIn(api.document).flatMap(({ name, requests }) =>
    requests.map((operation) => {
      const { pointer } = operation;
      const title = operation.summary ?? name;
      const address = `webhooks/${slug(requests.length === 1 ? name : `${name} ${operation.method}`)}`;
      return { pointer, title, path: `${claim(address, { name, pointer })}.html`, operation: described(operation) };
    }),
  );

/** One request of a callback. */
export interface Callback {
  /** Its key under `callbacks`. */
  readonly name: string;
  readonly title: string;
  /** The same as an operation, with the callback's expression as its path. */
  readonly operation: Operation;
}

/** The callbacks of an operation: requests that the API makes after it. */
export const callbacksOf = (api: Api, operation: Operation): readonly Callback[] =>
  callbacksIn(api.document, operation).flatMap(({ name, requests }) =>
    requests.map((one) => ({ name, title: one.summary ?? name, operation: described(one) })),
  );
