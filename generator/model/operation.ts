import type { JsonObject, Method, Operation, SecurityRequirement, Server } from './api.ts';
import { operationName } from './name.ts';
import { buildParameters } from './parameter.ts';
import { child, type Pointer } from './pointer.ts';
import { follow, isObject, optional, own, ownEntries, ownList, ownText, ownWords } from './resolve.ts';
import { buildRequestBody, buildResponses } from './response.ts';
import { buildSecurity } from './security.ts';
import { sendable } from './sendable.ts';
import { buildServers } from './server.ts';

/** The methods of a path item, in the order that the specification lists them. */
export const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
] as const satisfies readonly Method[];

/** What an operation inherits when it does not say otherwise. */
export interface Inherited {
  readonly servers: readonly Server[];
  readonly security: readonly SecurityRequirement[];
}

/**
 * Every operation under `paths`, in the order that it was written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#operation-object
 */
export const buildOperations = (document: JsonObject, inherited: Inherited): readonly Operation[] =>
  operationsOf(document).map((found) => {
    const { pathItem, operation } = found;
    const [value] = operation;
    const id = ownText(value, 'operationId') ?? '';
    return buildOperation(document, found, {
      id,
      name: operationName(id),
      security: buildSecurity(value) ?? inherited.security,
      servers: buildServers(...operation) ?? buildServers(...pathItem) ?? inherited.servers,
    });
  });

/** An operation that was found, under `paths` or anywhere else; `more` is what depends on where it stands. */
export const buildOperation = (
  document: JsonObject,
  { path, method, pathItem, operation }: FoundOperation,
  more: Pick<Operation, 'id' | 'name' | 'security' | 'servers'>,
): Operation => {
  const [value, pointer] = operation;
  return sendable({
    ...more,
    pointer,
    method,
    path,
    tags: [
      ...new Set(ownList(value, 'tags').filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '')),
    ],
    ...optional('summary', ownWords(value, 'summary') ?? ownWords(pathItem[0], 'summary')),
    ...optional('description', ownWords(value, 'description') ?? ownWords(pathItem[0], 'description')),
    deprecated: own(value, 'deprecated') === true,
    parameters: buildParameters(document, pathItem, operation),
    ...optional('body', buildRequestBody(document, value, pointer)),
    responses: buildResponses(document, value, pointer),
  });
};

/** An operation as it stands in the document, beside its path item; both with their pointers. */
export interface FoundOperation {
  readonly path: string;
  readonly method: Method;
  readonly pathItem: readonly [JsonObject, Pointer];
  readonly operation: readonly [JsonObject, Pointer];
}

/** How a call is written in sentences: `GET /offers/{id}`. */
export const callOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`;

/** Finds every operation under `paths`, following a path item that is a reference. */
export const operationsOf = (document: JsonObject): readonly FoundOperation[] =>
  ownEntries(document, 'paths').flatMap(([path]) => {
    const found = follow(document, child('/paths', path));
    const pathItem = found.value;
    if (!path.startsWith('/') || !isObject(pathItem)) return [];
    return Object.keys(pathItem).flatMap((key) => {
      const method = methods.find((candidate) => candidate === key);
      const operation = method && own(pathItem, method);
      return method !== undefined && isObject(operation)
        ? [
            {
              path,
              method,
              pathItem: [pathItem, found.pointer],
              operation: [operation, child(found.pointer, method)],
            } as const,
          ]
        : [];
    });
  });
