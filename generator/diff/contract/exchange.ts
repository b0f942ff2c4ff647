import type {
  JsonObject,
  Method,
  Parameter,
  RequestBody,
  Response,
  SecurityRequirement,
  Server,
} from '../../model/api.ts';
import { methods } from '../../model/operation.ts';
import { operationsOf } from '../../model/operation.ts';
import { buildParameters } from '../../model/parameter.ts';
import { child, type Pointer } from '../../model/pointer.ts';
import { follow, isObject, optional, own, ownEntries, ownText } from '../../model/resolve.ts';
import { buildRequestBody, buildResponses } from '../../model/response.ts';
import { buildSecurity } from '../../model/security.ts';
import { buildServers, defaultServers } from '../../model/server.ts';
import type { Direction } from '../change.ts';

/** A request and its answers, whoever sends it: an operation, a webhook or a callback. */
export interface Exchange {
  readonly document: JsonObject;
  /** The same for an exchange before and after: the names of path parameters do not matter. */
  readonly key: string;
  /** `GET /loans/{id}`, as people know it. */
  readonly label: string;
  readonly path: string;
  readonly pointer: Pointer;
  readonly value: JsonObject;
  readonly id: string | undefined;
  /** The direction of the request; the answers go the other way. */
  readonly direction: Direction;
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  /** Where the security that holds is written, for one place to be reported. */
  readonly security: { readonly pointer: Pointer; readonly list: readonly SecurityRequirement[] };
  readonly servers: readonly Server[];
  readonly callbacks: readonly Exchange[];
}

/** Everything that consumers call, in the order of the description. */
export const operationExchanges = (document: JsonObject): readonly Exchange[] =>
  operationsOf(document).map(({ path, method, pathItem, operation }) =>
    buildExchange(document, { name: path, path, method, pathItem, operation, direction: 'sent' }),
  );

/** Everything that consumers are called with without asking. */
export const webhookExchanges = (document: JsonObject): readonly Exchange[] =>
  ownEntries(document, 'webhooks').flatMap(([name]) =>
    pathItemExchanges(document, child('/webhooks', name), name, 'received'),
  );

interface Found {
  readonly name: string;
  readonly path: string;
  readonly method: Method;
  readonly pathItem: readonly [JsonObject, Pointer];
  readonly operation: readonly [JsonObject, Pointer];
  readonly direction: Direction;
}

const pathItemExchanges = (
  document: JsonObject,
  place: Pointer,
  name: string,
  direction: Direction,
): readonly Exchange[] => {
  const { value, pointer } = follow(document, place);
  if (!isObject(value)) return [];
  return methods.flatMap((method) => {
    const operation = own(value, method);
    if (!isObject(operation)) return [];
    return [
      buildExchange(document, {
        name,
        path: '',
        method,
        pathItem: [value, pointer],
        operation: [operation, child(pointer, method)],
        direction,
      }),
    ];
  });
};

const buildExchange = (document: JsonObject, found: Found): Exchange => {
  const { name, path, method, pathItem, operation, direction } = found;
  const [value, pointer] = operation;
  const own = buildSecurity(value);
  return {
    document,
    key: `${method} ${path === '' ? name : path.replaceAll(/\{[^{}]*\}/gu, '{}')}`,
    label: `${method.toUpperCase()} ${name}`,
    path,
    pointer,
    value,
    id: ownText(value, 'operationId'),
    direction,
    parameters: buildParameters(document, pathItem, operation),
    ...optional('body', buildRequestBody(document, value, pointer)),
    responses: buildResponses(document, value, pointer),
    security:
      own === undefined
        ? { pointer: '/security', list: buildSecurity(document) ?? [] }
        : { pointer: child(pointer, 'security'), list: own },
    servers: buildServers(value, pointer) ?? buildServers(...pathItem) ?? buildServers(document, '') ?? defaultServers,
    callbacks: direction === 'sent' ? callbackExchanges(document, value, pointer) : [],
  };
};

const callbackExchanges = (document: JsonObject, operation: JsonObject, pointer: Pointer): readonly Exchange[] =>
  ownEntries(operation, 'callbacks').flatMap(([name]) => {
    const callback = follow(document, child(pointer, 'callbacks', name));
    if (!isObject(callback.value)) return [];
    return Object.keys(callback.value)
      .filter((expression) => !expression.startsWith('x-'))
      .flatMap((expression) =>
        pathItemExchanges(document, child(callback.pointer, expression), `${name} ${expression}`, 'received'),
      );
  });
